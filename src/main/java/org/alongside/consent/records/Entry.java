package org.alongside.consent.records;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.alongside.consent.Channel;
import org.alongside.consent.DecisionBasis;
import org.alongside.consent.EventType;
import org.alongside.consent.notices.RenditionSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written into the log about one step: who, when, how, and in view of which words. Made in one go and
 * handed to the log at once; what is not said is as for the person themselves, here and now.
 */
public final class Entry {
    public static final String WORDS = "words_sha256";
    /** Hash of what the person typed or said where a yes must be explicit. */
    public static final String STATEMENT = "statement_sha256";

    /** Stands where nobody decided: a release, a checkpoint, an erasure. */
    public static final String NOBODY = "";

    private static final long FORMAT = 1;

    private final EventType type;
    private final long recordedMs;
    private DecisionBasis basis = DecisionBasis.SELF;
    private Channel channel = Channel.WEB;
    private long occurredMs;
    private String decidedBy;
    private String recordedBy;
    private @Nullable RenditionSnapshot rendition;
    private Map<String, String> options = Map.of();
    private @Nullable Long validUntilMs;
    private @Nullable UUID command;
    private Backing backing = Backing.NONE;

    private Entry(EventType type, long nowMs, String subject) {
        this.type = type;
        this.recordedMs = nowMs;
        this.occurredMs = nowMs;
        this.decidedBy = subject;
        this.recordedBy = subject;
    }

    /** The person themselves, here and now. */
    public static Entry said(EventType type, long nowMs, String subject) {
        return new Entry(type, nowMs, subject);
    }

    /** What a machine does by itself. */
    public static Entry bySystem(EventType type, long nowMs, String subject) {
        return said(type, nowMs, subject).through(Channel.SYSTEM, nowMs);
    }

    public Entry through(Channel other, long happenedMs) {
        channel = other;
        occurredMs = happenedMs;
        return this;
    }

    public Entry by(DecisionBasis other, String decider, String recorder) {
        basis = other;
        decidedBy = decider;
        recordedBy = recorder;
        return this;
    }

    public Entry seeing(@Nullable RenditionSnapshot shown) {
        rendition = shown;
        return this;
    }

    public Entry with(Map<String, String> others) {
        options = others;
        return this;
    }

    public Entry until(@Nullable Long ms) {
        validUntilMs = ms;
        return this;
    }

    public Entry asked(@Nullable UUID once) {
        command = once;
        return this;
    }

    public Entry leaningOn(Backing other) {
        backing = other;
        return this;
    }

    public EventType type() {
        return type;
    }

    DecisionBasis basis() {
        return basis;
    }

    Channel channel() {
        return channel;
    }

    long occurredMs() {
        return occurredMs;
    }

    long recordedMs() {
        return recordedMs;
    }

    String decidedBy() {
        return decidedBy;
    }

    String recordedBy() {
        return recordedBy;
    }

    @Nullable
    RenditionSnapshot rendition() {
        return rendition;
    }

    Map<String, String> options() {
        return options;
    }

    /** Explicit where a statement stands behind it. */
    String consentType() {
        return options.containsKey(STATEMENT) ? "EXPLICIT" : "EXPRESSED";
    }

    @Nullable
    Long validUntilMs() {
        return validUntilMs;
    }

    @Nullable
    UUID command() {
        return command;
    }

    Backing backing() {
        return backing;
    }
    /** The fields of the contract, those without a value left out; a nonce keeps a short answer from being guessed. */
    Map<String, Object> payload(UUID event, @Nullable ConsentRecord record, String purposeCode, String nonce) {
        Map<String, Object> fields = new TreeMap<>();
        fields.put("v", FORMAT);
        fields.put("event", event.toString());
        fields.put("type", type.name());
        fields.put("basis", basis.name());
        fields.put("consent_type", consentType());
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
