package org.alongside.consent.records;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.consent.Channel;
import org.alongside.consent.DecisionBasis;
import org.alongside.consent.EventType;
import org.alongside.consent.log.CanonicalJson;
import org.alongside.consent.log.LogRow;
import org.jspecify.annotations.Nullable;

/** One line of the log: written once, never changed. */
@Entity
@Table(name = "alongside_consent_event")
public class LoggedEvent {
    private static final Pattern SUBJECT = Pattern.compile("\"subject_key\":\"([0-9a-z]+)\"");

    @Id
    private UUID id;

    @Column(name = "log_seq", updatable = false)
    private long seq;

    @Column(name = "record_id", updatable = false)
    private @Nullable UUID record;

    @Enumerated(EnumType.STRING)
    @Column(name = "event_type", updatable = false)
    private EventType type;

    @Enumerated(EnumType.STRING)
    @Column(name = "decision_basis", updatable = false)
    private DecisionBasis basis;

    @Column(name = "consent_type", updatable = false)
    private String consentType;

    @Column(name = "occurred_ms", updatable = false)
    private long occurredMs;

    @Column(name = "recorded_ms", updatable = false)
    private long recordedMs;

    @Column(name = "decided_by_key", updatable = false)
    private String decidedBy;

    @Column(name = "recorded_by_key", updatable = false)
    private String recordedBy;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Channel channel;

    @Column(name = "rendition_id", updatable = false)
    private @Nullable UUID rendition;

    @Column(name = "options_json", updatable = false)
    private @Nullable String options;

    @Column(name = "valid_until_ms", updatable = false)
    private @Nullable Long validUntilMs;

    @Column(name = "target_seq", updatable = false)
    private @Nullable Long target;

    @Column(updatable = false)
    private @Nullable String reason;

    @Column(name = "support_id", updatable = false)
    private @Nullable UUID support;

    @Column(name = "authority_id", updatable = false)
    private @Nullable UUID authority;

    @Column(name = "enc_sha256", updatable = false)
    private @Nullable String sealedSha256;

    @Column(name = "command_id", updatable = false)
    private @Nullable UUID command;

    @Column(updatable = false)
    private @Nullable String payload;

    @Column(name = "leaf_hash", updatable = false)
    private String leafHash;

    @Column(name = "prev_link", updatable = false)
    private String prevLink;

    @Column(name = "link_hash", updatable = false)
    private String linkHash;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected LoggedEvent() {}

    LoggedEvent(UUID id, @Nullable ConsentRecord record, Entry entry, LogRow row) {
        this.id = id;
        this.seq = row.seq();
        this.record = record == null ? null : record.id();
        this.type = entry.type();
        this.basis = entry.basis();
        this.consentType = entry.consentType();
        this.occurredMs = entry.occurredMs();
        this.recordedMs = entry.recordedMs();
        this.decidedBy = entry.decidedBy();
        this.recordedBy = entry.recordedBy();
        this.channel = entry.channel();
        this.rendition = entry.rendition() == null ? null : entry.rendition().id();
        this.options = entry.options().isEmpty() ? null : CanonicalJson.of(entry.options());
        this.validUntilMs = entry.validUntilMs();
        this.target = entry.backing().target();
        this.reason = entry.backing().reason();
        this.support = entry.backing().support();
        this.authority = entry.backing().authority();
        this.sealedSha256 = entry.backing().sealedSha256();
        this.command = entry.command();
        this.payload = row.payload();
        this.leafHash = row.leafHash();
        this.prevLink = row.prevLink();
        this.linkHash = row.linkHash();
    }

    /**
     * Whether the columns, which everything reads, say what the hashed words say. The words are canonical, so each field
     * has exactly one way to be written.
     */
    public boolean columnsHold(Map<UUID, String> renditions) {
        String words = payload;
        if (words == null) {
            return true;
        }
        String shown = rendition == null ? null : renditions.get(rendition);
        return says(words, "event", id.toString())
                && says(words, "record", record == null ? null : record.toString())
                && says(words, "type", type.name())
                && says(words, "basis", basis.name())
                && says(words, "consent_type", consentType)
                && says(words, "occurred_ms", occurredMs)
                && says(words, "recorded_ms", recordedMs)
                && says(words, "decided_by", decidedBy)
                && says(words, "recorded_by", recordedBy)
                && says(words, "channel", channel.name())
                && says(words, "valid_until_ms", validUntilMs)
                && says(words, "target", target)
                && says(words, "reason_code", reason)
                && says(words, "enc_sha256", sealedSha256)
                && says(words, "support", support == null ? null : support.toString())
                && says(words, "authority", authority == null ? null : authority.toString())
                && says(words, "rendition_sha256", rendition == null ? null : String.valueOf(shown))
                && (options == null ? !words.contains("\"options\":") : words.contains("\"options\":" + options));
    }

    private static boolean says(String words, String name, @Nullable Object value) {
        String field = "\"" + name + "\":";
        if (value == null) {
            return !words.contains(field);
        }
        String written = value instanceof Long ? value.toString() : "\"" + value + "\"";
        return words.contains(field + written + ",") || words.contains(field + written + "}");
    }

    public Fact fact() {
        return new Fact(seq, type, basis, occurredMs, recordedMs, validUntilMs, target);
    }

    /** That somebody was forgotten, for the list outside. */
    public Journal.Stop erasure() {
        Matcher key = SUBJECT.matcher(String.valueOf(options));
        String subject = key.find() ? key.group(1) : "";
        return new Journal.Stop(type, seq, linkHash, subject, "", "", occurredMs);
    }

    LogRow row() {
        return new LogRow(seq, payload, leafHash, prevLink, linkHash);
    }

    public UUID id() {
        return id;
    }

    /** The decision it belongs to; only events that are no decisions, such as a release, have none. */
    public UUID record() {
        return Objects.requireNonNull(record);
    }

    public long seq() {
        return seq;
    }

    public EventType type() {
        return type;
    }

    public DecisionBasis basis() {
        return basis;
    }

    public String decidedBy() {
        return decidedBy;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Channel channel() {
        return channel;
    }

    public String optionsJson() {
        return options == null ? "{}" : options;
    }

    public long recordedMs() {
        return recordedMs;
    }

    public long occurredMs() {
        return occurredMs;
    }

    @Nullable
    public UUID rendition() {
        return rendition;
    }

    @Nullable
    public Long validUntilMs() {
        return validUntilMs;
    }

    public String linkHash() {
        return linkHash;
    }

    public String leafHash() {
        return leafHash;
    }
}
