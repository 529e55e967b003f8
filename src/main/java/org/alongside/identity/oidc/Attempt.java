package org.alongside.identity.oidc;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.alongside.platform.persistence.InstantColumn;
import org.alongside.platform.text.Digest;

/** Somebody is at the provider and may come back: one for each tab, good for one return. */
@Entity
@Table(name = "alongside_oidc_attempt")
class Attempt {
    static final Duration HOLDS = Duration.ofMinutes(15);

    @Id
    @Column(name = "state_hash")
    private String stateHash;

    @Column(name = "browser_hash")
    private String browserHash;

    private String back;

    @Convert(converter = InstantColumn.class)
    @Column(name = "started_at")
    private Instant startedAt;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Attempt() {}

    Attempt(Proof proof, String back, Instant now) {
        this.stateHash = Digest.sha256(proof.state());
        this.browserHash = Digest.sha256(proof.browser());
        this.back = back;
        this.startedAt = now;
    }

    /** Whether that browser may come back with it now. */
    boolean holds(Proof proof, Instant now) {
        return browserHash.equals(Digest.sha256(proof.browser()))
                && !startedAt.plus(HOLDS).isBefore(now);
    }

    String back() {
        return back;
    }
}
