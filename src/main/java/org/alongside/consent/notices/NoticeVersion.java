package org.alongside.consent.notices;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.alongside.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** One wording of a question with all its forms; frozen as soon as it is published. */
@Entity
@Table(name = "alongside_consent_notice_version")
public class NoticeVersion {
    public enum Status {
        DRAFT,
        PUBLISHED,
        RETIRED
    }

    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private long version;

    @Column(name = "purpose_id")
    private UUID purpose;

    private int no;

    @Enumerated(EnumType.STRING)
    private Status status = Status.DRAFT;

    @Enumerated(EnumType.STRING)
    @Column(name = "change_kind")
    private Change change;

    @Column(name = "published_ms")
    private @Nullable Long publishedMs;

    @Column(name = "published_by")
    private @Nullable String publishedBy;

    @Column(name = "adds_purpose")
    private @Nullable UUID adds;

    @Column(name = "no_easy_reason")
    private @Nullable String noEasyReason;

    /** How often a lead has changed the draft; two at once are told apart by it. */
    private long edits;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected NoticeVersion() {}

    public NoticeVersion(UUID purpose, int no, Change change) {
        this.purpose = purpose;
        this.no = no;
        this.change = change;
    }

    /** Words can be added to a draft only. */
    public Rendition rendition(String lang, Variant variant, String body, String manifest) {
        mustBeDraft();
        return new Rendition(id, lang, variant, Wording.normal(body), manifest);
    }

    /** One more change to the draft. */
    public void edited() {
        mustBeDraft();
        edits++;
    }

    public void adding(@Nullable UUID purposeToo) {
        mustBeDraft();
        adds = purposeToo;
    }

    public void withoutEasyRead(@Nullable String reason) {
        mustBeDraft();
        noEasyReason = reason;
    }

    private void mustBeDraft() {
        if (status != Status.DRAFT) {
            throw Refusal.rule("consent.noticeFrozen");
        }
    }

    public void publish(long nowMs, String by) {
        mustBeDraft();
        status = Status.PUBLISHED;
        publishedMs = nowMs;
        publishedBy = by;
    }

    public void retire() {
        status = Status.RETIRED;
    }

    public UUID id() {
        return id;
    }

    public UUID purpose() {
        return purpose;
    }

    public int no() {
        return no;
    }

    public Change change() {
        return change;
    }

    /** When it went out; the beginning of time for a draft. */
    Instant since() {
        return Instant.ofEpochMilli(publishedMs == null ? 0 : publishedMs);
    }

    public Status status() {
        return status;
    }

    public long edits() {
        return edits;
    }

    @Nullable
    public UUID adds() {
        return adds;
    }

    @Nullable
    public String noEasyReason() {
        return noEasyReason;
    }

    public PublishedSnapshot snapshot() {
        return new PublishedSnapshot(id, no, change, published(), since(), noEasyReason == null ? "" : noEasyReason);
    }

    public boolean published() {
        return status == Status.PUBLISHED;
    }
}
