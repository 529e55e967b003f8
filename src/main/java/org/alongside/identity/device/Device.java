package org.alongside.identity.device;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.alongside.platform.persistence.InstantColumn;
import org.alongside.platform.text.Digest;
import org.jspecify.annotations.Nullable;

/**
 * A device that its owner has called their own. Its cookie has two halves: a selector, by which it is found, and a
 * validator that is new after each use. Whoever holds a copy and whoever holds the original cannot both go on: the
 * second of them shows a validator that is spent, and then the device is forgotten.
 */
@Entity
@Table(name = "alongside_device")
class Device {
    /** So long two tabs that a browser opens together may both still hold the same validator. */
    static final Duration TOGETHER = Duration.ofSeconds(10);

    @Id
    private UUID id = UUID.randomUUID();

    private UUID person;
    private String selector;

    @Column(name = "validator_hash")
    private String validatorHash;

    @Column(name = "before_hash")
    private @Nullable String beforeHash;

    private int epoch;

    @Convert(converter = InstantColumn.class)
    @Column(name = "made_at")
    private Instant madeAt;

    @Convert(converter = InstantColumn.class)
    @Column(name = "rotated_at")
    private Instant rotatedAt;

    @Convert(converter = InstantColumn.class)
    @Column(name = "expires_at")
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Device() {}

    Device(UUID person, int epoch, String selector, String validator, Instant now, Duration remembered) {
        this.person = person;
        this.epoch = epoch;
        this.selector = selector;
        this.validatorHash = Digest.sha256(validator);
        this.madeAt = now;
        this.rotatedAt = now;
        this.expiresAt = now.plus(remembered);
    }

    /**
     * What a shown validator means.
     *
     * @param answered whether the sign-in that the last change gave out has been used since
     */
    Shown shown(String validator, Instant now, boolean answered) {
        String hash = Digest.sha256(validator);
        if (hash.equals(validatorHash)) {
            return now.isBefore(expiresAt) ? Shown.GOOD : Shown.OLD;
        }
        if (!hash.equals(beforeHash)) {
            return Shown.SPENT;
        }
        if (now.isBefore(rotatedAt.plus(TOGETHER))) {
            return Shown.TOGETHER;
        }
        return answered ? Shown.SPENT : Shown.GOOD;
    }

    /** The validator that was just shown is spent; this one is next. */
    void change(String shown, String next, Instant now, Duration remembered) {
        beforeHash = Digest.sha256(shown);
        validatorHash = Digest.sha256(next);
        rotatedAt = now;
        expiresAt = now.plus(remembered);
    }

    boolean belongsTo(UUID somebody) {
        return person.equals(somebody);
    }

    /** Whether nothing has ended all sign-ins of the person since it was remembered. */
    boolean stands(int personsEpoch) {
        return epoch == personsEpoch;
    }

    UUID id() {
        return id;
    }

    UUID person() {
        return person;
    }

    Instant rotatedAt() {
        return rotatedAt;
    }

    DeviceLine line(@Nullable UUID here) {
        return new DeviceLine(id, id.equals(here), madeAt, rotatedAt);
    }

    /** What a validator is good for. */
    enum Shown {
        /** It lets in, and is spent by it. */
        GOOD,
        /** Another tab of the same browser was a moment quicker; nothing is given out, the browser asks again. */
        TOGETHER,
        /** The time of the device is over. */
        OLD,
        /** Somebody has used it before: there are two who hold it. */
        SPENT
    }
}
