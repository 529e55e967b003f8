package org.alongside.meetings;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.alongside.people.Side;

/** Somebody says: these notes are right. */
@Entity
@Table(name = "alongside_meeting_signature")
class Signature {

    @Id
    private UUID id = UUID.randomUUID();

    @SuppressWarnings("UnusedVariable") // queries read it
    private UUID meeting;

    private UUID person;

    @Enumerated(EnumType.STRING)
    private Side side;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Signature() {}

    Signature(UUID meeting, UUID person, Side side) {
        this.meeting = meeting;
        this.person = person;
        this.side = side;
    }

    UUID person() {
        return person;
    }

    Side side() {
        return side;
    }
}
