package org.alongside.identity.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.alongside.people.Way;
import org.alongside.platform.Refusal;
import org.alongside.platform.persistence.InstantColumn;
import org.alongside.platform.text.Digest;
import org.jspecify.annotations.Nullable;

/** A way in for one member: a link and a code, of which only digests are kept. */
@Entity
@Table(name = "alongside_invitation")
class Invitation {
    private static final Duration SAME_PRESS = Duration.ofMinutes(1);

    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private long version;

    private UUID person;
    private UUID sponsor;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "code_hash")
    private String codeHash;

    @Convert(converter = InstantColumn.class)
    @Column(name = "created_at")
    private Instant createdAt;

    @Convert(converter = InstantColumn.class)
    @Column(name = "expires_at")
    private Instant expiresAt;

    @Enumerated(EnumType.STRING)
    private Way way;

    private int uses;

    @Convert(converter = InstantColumn.class)
    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    @Column(name = "used_by")
    private @Nullable String usedBy;

    private boolean cancelled;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Invitation() {}

    Invitation(UUID person, UUID sponsor, Way way, String token, String code, Instant now, Duration valid) {
        this.person = person;
        this.sponsor = sponsor;
        this.way = way;
        this.tokenHash = Digest.sha256(token);
        this.codeHash = Digest.sha256(code);
        this.createdAt = now;
        this.expiresAt = now.plus(valid);
    }

    /** What is kept of a code, however it was typed: small letters, spaces and dashes do not matter. */
    static String codeHash(String typed) {
        return Digest.sha256(typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", ""));
    }

    /** Whether it has let somebody in before. */
    boolean usedBefore() {
        return uses > 1;
    }

    /**
     * One use; asking again for a used-up one is answered with the way to a new one. A second press of the same button is
     * the same use: hands tremble, and the answer to the first press may never have arrived.
     *
     * @param browser a secret of that browser alone; empty where there is none
     * @return whether this was one more use
     */
    boolean use(Instant now, int most, String browser) {
        if (pressedJustNow(now, browser)) {
            return false;
        }
        if (!usable(now, most)) {
            throw Refusal.rule("identity.invitationOver");
        }
        uses++;
        usedAt = now;
        usedBy = browser.isEmpty() ? null : Digest.sha256(browser);
        return true;
    }

    private boolean pressedJustNow(Instant now, String browser) {
        return !cancelled
                && usedAt != null
                && now.isBefore(usedAt.plus(SAME_PRESS))
                && !browser.isEmpty()
                && Digest.sha256(browser).equals(usedBy);
    }

    boolean usable(Instant now, int most) {
        return !cancelled && uses < most && now.isBefore(expiresAt);
    }

    boolean madeFor(UUID somebody) {
        return !cancelled && person.equals(somebody);
    }

    /** A newer invitation, or a change of mind, ends it. */
    void cancel() {
        cancelled = true;
    }

    UUID id() {
        return id;
    }

    UUID person() {
        return person;
    }

    UUID sponsor() {
        return sponsor;
    }

    Way way() {
        return way;
    }

    int uses() {
        return uses;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
