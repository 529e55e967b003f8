package org.alongside.identity.passkey;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.alongside.platform.Refusal;
import org.alongside.platform.persistence.InstantColumn;
import org.jspecify.annotations.Nullable;

/** The public half of somebody's passkey, with the name they gave it. */
@Entity
@Table(name = "alongside_passkey")
class Passkey {
    static final int MOST_LETTERS = 60;

    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private long version;

    private UUID person;
    private String label;
    private String credential;

    @Column(name = "public_part")
    private String publicPart;

    private long counter;
    private boolean synced;
    private int epoch;

    @Convert(converter = InstantColumn.class)
    @Column(name = "made_at")
    private Instant madeAt;

    @Convert(converter = InstantColumn.class)
    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Passkey() {}

    Passkey(UUID person, int epoch, String label, PublicHalf half, Instant now) {
        this.person = person;
        this.epoch = epoch;
        this.label = label;
        this.credential = half.credential();
        this.publicPart = half.key();
        this.counter = half.counter();
        this.synced = half.synced();
        this.madeAt = now;
    }

    void rename(String to) {
        label = named(to);
    }

    static String named(String typed) {
        String label = typed.strip();
        if (label.isEmpty() || label.length() > MOST_LETTERS) {
            throw Refusal.invalid("label", "identity.passkeyNameNeeded", MOST_LETTERS);
        }
        return label;
    }

    void used(long nextCounter, Instant now) {
        counter = nextCounter;
        usedAt = now;
    }

    boolean belongsTo(UUID somebody) {
        return person.equals(somebody);
    }

    /** Whether nothing has ended all ways in of the person since it was added. */
    boolean stands(int personsEpoch) {
        return epoch == personsEpoch;
    }

    PublicHalf half() {
        return new PublicHalf(credential, publicPart, counter, synced);
    }

    UUID person() {
        return person;
    }

    PasskeyLine line() {
        return new PasskeyLine(id, label, madeAt, usedAt);
    }
}
