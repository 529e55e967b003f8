package org.alongside.identity.sessions;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.alongside.identity.Method;
import org.alongside.identity.Stay;
import org.alongside.platform.persistence.InstantColumn;
import org.jspecify.annotations.Nullable;

/** One person signed in on one browser; kept in the database, so that every node and every restart knows it. */
@Entity
@Table(name = "alongside_session")
class Session {
    /** Seen again sooner than this, nothing is written. */
    private static final Duration NOTICE = Duration.ofMinutes(1);

    private static final Duration MORE = Duration.ofHours(1);

    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "token_hash")
    private String tokenHash;

    private UUID person;

    @Enumerated(EnumType.STRING)
    private Method method;

    private int epoch;

    @Convert(converter = InstantColumn.class)
    @Column(name = "started_at")
    private Instant startedAt;

    @Convert(converter = InstantColumn.class)
    @Column(name = "seen_at")
    private Instant seenAt;

    private boolean shared;

    /** Whether its secret has come back once; until then nobody may have received it. */
    private boolean answered;

    private @Nullable UUID device;
    private @Nullable UUID helper;

    @Convert(converter = InstantColumn.class)
    @Column(name = "ends_at")
    private @Nullable Instant endsAt;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Session() {}

    Session(String tokenHash, UUID person, Method method, int epoch, Instant now) {
        this(tokenHash, person, method, epoch, now, Hold.plain());
    }

    Session(String tokenHash, UUID person, Method method, int epoch, Instant now, Hold hold) {
        this.shared = hold.shared();
        this.device = hold.device();
        this.helper = hold.helper();
        this.endsAt = hold.most() == null ? null : now.plus(hold.most());
        this.tokenHash = tokenHash;
        this.person = person;
        this.method = method;
        this.epoch = epoch;
        this.startedAt = now;
        this.seenAt = now;
    }

    /** The person has said that the device is their own. */
    void at(UUID ownDevice) {
        shared = false;
        device = ownDevice;
    }

    /** Whether it has gone unused too long or lasted too long altogether. */
    boolean over(Instant now, Duration idle, Duration longest) {
        return until(idle, longest).isBefore(now);
    }

    /** When it ends if nothing more is done. */
    Instant until(Duration idle, Duration longest) {
        Instant paused = seenAt.plus(idle);
        Instant last = last(longest);
        return paused.isBefore(last) ? paused : last;
    }

    private Instant last(Duration longest) {
        Instant usual = startedAt.plus(longest);
        return endsAt != null && endsAt.isBefore(usual) ? endsAt : usual;
    }

    /**
     * The person says that they are still here: the pause begins again, and near the end of the longest time there is
     * an hour more. What was handed over ends when it was said to end.
     */
    void stay(Instant now, Duration longest) {
        seenAt = now;
        if (last(longest).isBefore(now.plus(MORE))) {
            startedAt = now.plus(MORE).minus(longest);
        }
    }

    Stay stay(Duration idle, Duration longest) {
        return new Stay(shared, device, helper, until(idle, longest), endsAt == null);
    }

    void seen(Instant now) {
        answered = true;
        if (seenAt.plus(NOTICE).isBefore(now)) {
            seenAt = now;
        }
    }

    /** When somebody showed what was handed to them. */
    Optional<Instant> provedAt() {
        return method.proves() ? Optional.of(startedAt) : Optional.empty();
    }

    UUID id() {
        return id;
    }

    UUID person() {
        return person;
    }

    Method method() {
        return method;
    }

    Instant startedAt() {
        return startedAt;
    }

    int epoch() {
        return epoch;
    }
}
