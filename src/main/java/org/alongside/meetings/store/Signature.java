package org.alongside.meetings.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.alongside.people.Side;
import org.jspecify.annotations.Nullable;

/** Somebody says: these notes are right. Or: this is not what was said, with what was; then it is no signature. */
@Entity
@Table(name = "alongside_meeting_signature")
public class Signature {

    @Id
    private UUID id = UUID.randomUUID();

    @SuppressWarnings("UnusedVariable") // queries read it
    private UUID meeting;

    private UUID person;

    @Enumerated(EnumType.STRING)
    private Side side;

    private @Nullable String words;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Signature() {}

    public Signature(UUID meeting, UUID person, Side side) {
        this.meeting = meeting;
        this.person = person;
        this.side = side;
    }

    /** The last word counts; whoever disputed may sign later, and the other way round. */
    public void say(@Nullable String wrong) {
        words = wrong;
    }

    /** Only who found them right has signed. */
    public boolean right() {
        return words == null;
    }

    @Nullable
    public String words() {
        return words;
    }

    public UUID id() {
        return id;
    }

    public UUID person() {
        return person;
    }

    public Side side() {
        return side;
    }
}
