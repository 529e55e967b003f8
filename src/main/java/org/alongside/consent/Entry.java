package org.alongside.consent;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.alongside.consent.purposes.RenditionSnapshot;
import org.jspecify.annotations.Nullable;

/** What is to be written into the log about one step: who, when, how, and in view of which words. */
record Entry(
        EventType type,
        DecisionBasis basis,
        Channel channel,
        long occurredMs,
        long recordedMs,
        String decidedBy,
        String recordedBy,
        @Nullable RenditionSnapshot rendition,
        Map<String, String> options,
        @Nullable Long validUntilMs,
        @Nullable UUID command,
        Backing backing) {
    static final String WORDS = "words_sha256";

    /** Stands where nobody decided: a release, a checkpoint, an erasure. */
    static final String NOBODY = "";

    private static final long FORMAT = 1;

    /** The person themselves, here and now. */
    static Entry said(EventType type, long nowMs, String subject) {
        return new Entry(
                type,
                DecisionBasis.SELF,
                Channel.WEB,
                nowMs,
                nowMs,
                subject,
                subject,
                null,
                Map.of(),
                null,
                null,
                Backing.NONE);
    }

    /** What a machine does by itself. */
    static Entry bySystem(EventType type, long nowMs, String subject) {
        return said(type, nowMs, subject).through(Channel.SYSTEM, nowMs);
    }

    Entry through(Channel other, long happenedMs) {
        return new Entry(
                type,
                basis,
                other,
                happenedMs,
                recordedMs,
                decidedBy,
                recordedBy,
                rendition,
                options,
                validUntilMs,
                command,
                backing);
    }

    Entry by(DecisionBasis other, String decider, String recorder) {
        return new Entry(
                type,
                other,
                channel,
                occurredMs,
                recordedMs,
                decider,
                recorder,
                rendition,
                options,
                validUntilMs,
                command,
                backing);
    }

    Entry seeing(@Nullable RenditionSnapshot shown) {
        return new Entry(
                type,
                basis,
                channel,
                occurredMs,
                recordedMs,
                decidedBy,
                recordedBy,
                shown,
                options,
                validUntilMs,
                command,
                backing);
    }

    Entry with(Map<String, String> others) {
        return new Entry(
                type,
                basis,
                channel,
                occurredMs,
                recordedMs,
                decidedBy,
                recordedBy,
                rendition,
                others,
                validUntilMs,
                command,
                backing);
    }

    Entry until(@Nullable Long ms) {
        return new Entry(
                type,
                basis,
                channel,
                occurredMs,
                recordedMs,
                decidedBy,
                recordedBy,
                rendition,
                options,
                ms,
                command,
                backing);
    }

    Entry asked(@Nullable UUID once) {
        return new Entry(
                type,
                basis,
                channel,
                occurredMs,
                recordedMs,
                decidedBy,
                recordedBy,
                rendition,
                options,
                validUntilMs,
                once,
                backing);
    }

    Entry leaningOn(Backing other) {
        return new Entry(
                type,
                basis,
                channel,
                occurredMs,
                recordedMs,
                decidedBy,
                recordedBy,
                rendition,
                options,
                validUntilMs,
                command,
                other);
    }

    /** The fields of the contract, those without a value left out; a nonce keeps a short answer from being guessed. */
    Map<String, Object> payload(UUID event, @Nullable ConsentRecord record, String purposeCode, String nonce) {
        Map<String, Object> fields = new TreeMap<>();
        fields.put("v", FORMAT);
        fields.put("event", event.toString());
        fields.put("type", type.name());
        fields.put("basis", basis.name());
        fields.put("consent_type", LoggedEvent.EXPRESSED);
        fields.put("occurred_ms", occurredMs);
        fields.put("recorded_ms", recordedMs);
        fields.put("decided_by", decidedBy);
        fields.put("recorded_by", recordedBy);
        fields.put("channel", channel.name());
        fields.put("nonce", nonce);
        if (record != null) {
            fields.put("record", record.id().toString());
            fields.put("subject_key", record.subjectKey());
            fields.put("purpose", purposeCode);
            fields.put("scope", record.scopeKey());
        }
        if (!options.isEmpty()) {
            fields.put("options", options);
        }
        put(fields, "rendition_sha256", rendition == null ? null : rendition.sha256());
        put(fields, "valid_until_ms", validUntilMs);
        put(fields, "support", text(backing.support()));
        put(fields, "authority", text(backing.authority()));
        put(fields, "target", backing.target());
        put(fields, "reason_code", backing.reason());
        put(fields, "enc_sha256", backing.sealedSha256());
        return fields;
    }

    private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value);
        }
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
