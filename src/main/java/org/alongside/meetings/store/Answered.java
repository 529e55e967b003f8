package org.alongside.meetings.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A command that was obeyed, with its answer. */
@Entity
@Table(name = "alongside_meeting_command")
public class Answered {

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // queries read it
    private UUID meeting;

    @SuppressWarnings("UnusedVariable") // its row shows it
    private UUID seat;

    private long revision;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Answered() {}

    public Answered(UUID command, Seat by, long revision) {
        this.id = key(command, by);
        this.meeting = by.meeting();
        this.seat = by.id();
        this.revision = revision;
    }

    /** Each seat has commands of its own, so that nobody learns of another's by using the same id. */
    public static UUID key(UUID command, Seat by) {
        return UUID.nameUUIDFromBytes((command + " " + by.id()).getBytes(StandardCharsets.UTF_8));
    }

    public long revision() {
        return revision;
    }
}
