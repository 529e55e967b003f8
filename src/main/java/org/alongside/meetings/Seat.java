package org.alongside.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.alongside.people.Side;
import org.alongside.platform.persistence.InstantColumn;
import org.jspecify.annotations.Nullable;

/** Somebody's seat at one meeting; whoever has no account sits here by name. */
@Entity
@Table(name = "alongside_meeting_seat")
class Seat {

    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private long version;

    private UUID meeting;

    private @Nullable UUID person;

    private @Nullable String name;

    @Enumerated(EnumType.STRING)
    private @Nullable Side side;

    @Enumerated(EnumType.STRING)
    private SeatRole role;

    private int place;

    @Column(name = "arrived_at")
    @Convert(converter = InstantColumn.class)
    private @Nullable Instant arrivedAt;

    private boolean pausing;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Seat() {}

    private Seat(UUID meeting, int place, @Nullable Side side, SeatRole role) {
        this.meeting = meeting;
        this.place = place;
        this.side = side;
        this.role = role;
    }

    static Seat of(UUID meeting, int place, UUID person, Side side, SeatRole role) {
        Seat seat = new Seat(meeting, place, side, role);
        seat.person = person;
        return seat;
    }

    /** Somebody in the room without an account or a device. */
    static Seat named(UUID meeting, int place, String name, @Nullable Side side, Instant now) {
        Seat seat = new Seat(meeting, place, side, SeatRole.PARTICIPANT);
        seat.name = Typed.must("name", name, 120);
        seat.arrivedAt = now;
        return seat;
    }

    UUID id() {
        return id;
    }

    UUID meeting() {
        return meeting;
    }

    int place() {
        return place;
    }

    @Nullable
    UUID person() {
        return person;
    }

    @Nullable
    String name() {
        return name;
    }

    @Nullable
    Side side() {
        return side;
    }

    SeatRole role() {
        return role;
    }

    boolean counts() {
        return role == SeatRole.PARTICIPANT;
    }

    boolean here() {
        return arrivedAt != null;
    }

    void arrive(Instant now) {
        if (arrivedAt == null) {
            arrivedAt = now;
        }
    }

    boolean pausing() {
        return pausing;
    }

    void pausing(boolean now) {
        pausing = now;
    }
}
