package org.alongside.meetings.recording;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.alongside.consent.Artefact;
import org.alongside.platform.persistence.InstantColumn;
import org.jspecify.annotations.Nullable;

/** A stretch of sound without a break, in which everybody present had said yes from beginning to end. */
@Entity
@Table(name = "alongside_recording_part")
class Part {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private long version;

    private UUID meeting;

    /** The meeting as long as the part runs, then nothing: the database itself lets only one run. */
    @Column(name = "running_at")
    private @Nullable UUID runningAt;

    @Enumerated(EnumType.STRING)
    private PartState state = PartState.RUNNING;

    @Column(name = "begun_by")
    private UUID begunBy;

    @Column(name = "begun_at")
    @Convert(converter = InstantColumn.class)
    private Instant begunAt;

    @Column(name = "heard_at")
    @Convert(converter = InstantColumn.class)
    private Instant heardAt;

    @Column(name = "ended_at")
    @Convert(converter = InstantColumn.class)
    private @Nullable Instant endedAt;

    @Column(name = "file_id")
    private @Nullable UUID file;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Part() {}

    Part(UUID meeting, UUID begunBy, Instant now) {
        this.meeting = meeting;
        this.runningAt = meeting;
        this.begunBy = begunBy;
        this.begunAt = now;
        this.heardAt = now;
    }

    UUID id() {
        return id;
    }

    UUID meeting() {
        return meeting;
    }

    PartState state() {
        return state;
    }

    boolean runs() {
        return state == PartState.RUNNING;
    }

    boolean begunBy(UUID person) {
        return begunBy.equals(person);
    }

    void heard(Instant now) {
        heardAt = now;
    }

    Optional<UUID> file() {
        return Optional.ofNullable(file);
    }

    /** @param sound what was recorded; empty when nothing had come in yet */
    void end(Instant now, Optional<UUID> sound) {
        state = sound.isPresent() ? PartState.ENDED : PartState.TAKEN_OUT;
        file = sound.orElse(null);
        endedAt = now;
        runningAt = null;
    }

    /** Nobody hears it from now on. */
    void lock() {
        if (state == PartState.ENDED) {
            state = PartState.LOCKED;
        }
    }

    void takenOut() {
        state = PartState.TAKEN_OUT;
        file = null;
    }

    Artefact artefact() {
        return new Artefact("recording", id);
    }

    PartSnapshot snapshot() {
        return new PartSnapshot(id, state, begunAt, endedAt);
    }
}
