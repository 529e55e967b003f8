package org.alongside.consent.purposes;

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
class NoticeVersion {
    enum Status {
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

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected NoticeVersion() {}

    NoticeVersion(UUID purpose, int no, Change change) {
        this.purpose = purpose;
        this.no = no;
        this.change = change;
    }

    /** Words can be added to a draft only. */
    Rendition rendition(String lang, Variant variant, String body, String manifest) {
        if (status != Status.DRAFT) {
            throw Refusal.rule("consent.noticeFrozen");
        }
        return new Rendition(id, lang, variant, Wording.normal(body), manifest);
    }

    void publish(long nowMs, String by) {
        if (status != Status.DRAFT) {
            throw Refusal.rule("consent.noticeFrozen");
        }
        status = Status.PUBLISHED;
        publishedMs = nowMs;
        publishedBy = by;
    }

    void retire() {
        status = Status.RETIRED;
    }

    UUID id() {
        return id;
    }

    UUID purpose() {
        return purpose;
    }

    int no() {
        return no;
    }

    Change change() {
        return change;
    }

    /** When it went out; the beginning of time for a draft. */
    Instant since() {
        return Instant.ofEpochMilli(publishedMs == null ? 0 : publishedMs);
    }

    boolean published() {
        return status == Status.PUBLISHED;
    }
}
