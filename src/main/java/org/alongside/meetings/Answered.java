package org.alongside.meetings;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A command that was obeyed, with its answer. */
@Entity
@Table(name = "alongside_meeting_command")
class Answered {

    @Id
    private UUID id;

    private UUID meeting;

    private UUID seat;

    private long revision;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Answered() {}

    Answered(UUID id, Seat by, long revision) {
        this.id = id;
        this.meeting = by.meeting();
        this.seat = by.id();
        this.revision = revision;
    }

    UUID meeting() {
        return meeting;
    }

    UUID seat() {
        return seat;
    }

    long revision() {
        return revision;
    }
}
