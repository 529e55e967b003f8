package org.alongside.identity.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.alongside.platform.Refusal;
import org.alongside.platform.persistence.InstantColumn;
import org.alongside.platform.text.Digest;

/** A link that somebody asked for at the door: it lets in once, within the hour. */
@Entity
@Table(name = "alongside_entry_link")
class EntryLink {
    @Id
    private UUID id = UUID.randomUUID();

    private UUID person;

    @Column(name = "token_hash")
    private String tokenHash;

    private int epoch;

    @Convert(converter = InstantColumn.class)
    @Column(name = "made_at")
    private Instant madeAt;

    @Convert(converter = InstantColumn.class)
    @Column(name = "expires_at")
    private Instant expiresAt;

    private boolean used;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected EntryLink() {}

    EntryLink(UUID person, int epoch, String token, Instant now, Duration valid) {
        this.person = person;
        this.epoch = epoch;
        this.tokenHash = Digest.sha256(token);
        this.madeAt = now;
        this.expiresAt = now.plus(valid);
    }

    /** Whether it still lets in; whoever has ended all sign-ins of the person since has ended it too. */
    boolean usable(Instant now, int personsEpoch) {
        return !used && now.isBefore(expiresAt) && epoch == personsEpoch;
    }

    void use(Instant now, int personsEpoch) {
        if (!usable(now, personsEpoch)) {
            throw Refusal.rule("identity.invitationOver");
        }
        used = true;
    }

    /** A newer one ends it. */
    void end() {
        used = true;
    }

    UUID person() {
        return person;
    }
}
