package org.alongside.meetings.store;

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
import org.alongside.meetings.SeatRole;
import org.alongside.meetings.Typed;
import org.alongside.people.Side;
import org.alongside.platform.persistence.InstantColumn;
import org.jspecify.annotations.Nullable;

/** Somebody's seat at one meeting; whoever has no account sits here by name. */
@Entity
@Table(name = "alongside_meeting_seat")
public class Seat {

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

    public static Seat of(UUID meeting, int place, UUID person, Side side, SeatRole role) {
        Seat seat = new Seat(meeting, place, side, role);
        seat.person = person;
        return seat;
    }

    /** Somebody in the room without an account or a device. */
    public static Seat named(UUID meeting, int place, String name, @Nullable Side side, Instant now) {
        Seat seat = new Seat(meeting, place, side, SeatRole.PARTICIPANT);
        seat.name = Typed.must("name", name, 120);
        seat.arrivedAt = now;
        return seat;
    }

    public UUID id() {
        return id;
    }

    UUID meeting() {
        return meeting;
    }

    public int place() {
        return place;
    }

    @Nullable
    public UUID person() {
        return person;
    }

    @Nullable
    public String name() {
        return name;
    }

    @Nullable
    public Side side() {
        return side;
    }

    SeatRole role() {
        return role;
    }

    public boolean counts() {
        return role == SeatRole.PARTICIPANT;
    }

    public boolean here() {
        return arrivedAt != null;
    }

    public void arrive(Instant now) {
        if (arrivedAt == null) {
            arrivedAt = now;
        }
    }

    public boolean pausing() {
        return pausing;
    }

    public void pausing(boolean now) {
        pausing = now;
    }
}
