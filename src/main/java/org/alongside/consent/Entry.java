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
        @Nullable UUID command) {
    static final String WORDS = "words_sha256";
    private static final long FORMAT = 1;

    /** What a machine does by itself. */
    static Entry bySystem(EventType type, long nowMs, String subject) {
        return new Entry(
                type, DecisionBasis.SELF, Channel.SYSTEM, nowMs, nowMs, subject, subject, null, Map.of(), null, null);
    }

    /** The fields of the contract, those without a value left out; a nonce keeps a short answer from being guessed. */
    Map<String, Object> payload(UUID event, ConsentRecord record, String purposeCode, String nonce) {
        Map<String, Object> fields = new TreeMap<>();
        fields.put("v", FORMAT);
        fields.put("event", event.toString());
        fields.put("record", record.id().toString());
        fields.put("subject_key", record.subjectKey());
        fields.put("purpose", purposeCode);
        fields.put("scope", record.scopeKey());
        fields.put("type", type.name());
        fields.put("basis", basis.name());
        fields.put("consent_type", LoggedEvent.EXPRESSED);
        fields.put("occurred_ms", occurredMs);
        fields.put("recorded_ms", recordedMs);
        fields.put("decided_by", decidedBy);
        fields.put("recorded_by", recordedBy);
        fields.put("channel", channel.name());
        fields.put("nonce", nonce);
        if (rendition != null) {
            fields.put("rendition_sha256", rendition.sha256());
        }
        if (!options.isEmpty()) {
            fields.put("options", options);
        }
        if (validUntilMs != null) {
            fields.put("valid_until_ms", validUntilMs);
        }
        return fields;
    }
}
