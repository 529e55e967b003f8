package org.alongside.consent.notices;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody did to a version: apart from the words, so that a name can go when its time is up. */
@Entity
@Table(name = "alongside_consent_notice_act")
public class NoticeAct {
    public enum Kind {
        STARTED,
        WROTE,
        /** Named as the one who checks. */
        NAMED,
        /** Says that a form means the same as the standard words, both exactly as they were. */
        CHECKED,
        PUBLISHED
    }

    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "version_id", updatable = false)
    private UUID version;

    @Column(name = "rendition_id", updatable = false)
    private @Nullable UUID rendition;

    @Enumerated(EnumType.STRING)
    @Column(name = "act", updatable = false)
    private Kind kind;

    private UUID person;

    @Column(name = "at_ms", updatable = false)
    private long atMs;

    @Column(updatable = false)
    private @Nullable String sha256;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected NoticeAct() {}

    public NoticeAct(
            UUID version, @Nullable UUID rendition, Kind kind, UUID person, long atMs, @Nullable String sha256) {
        this.version = version;
        this.rendition = rendition;
        this.kind = kind;
        this.person = person;
        this.atMs = atMs;
        this.sha256 = sha256;
    }

    public boolean is(Kind other) {
        return kind == other;
    }

    public boolean about(UUID form) {
        return form.equals(rendition);
    }

    public boolean sealed(String both) {
        return both.equals(sha256);
    }

    public UUID person() {
        return person;
    }

    public long atMs() {
        return atMs;
    }
}
