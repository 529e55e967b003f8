package org.alongside.stories.pieces;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Somebody who cannot be recognised in one copy. */
@Entity
@Table(name = "alongside_story_masked")
public class Masked {
    @Id
    private UUID id = UUID.randomUUID();

    private UUID copy;

    private UUID piece;

    private UUID person;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Masked() {}

    public Masked(Copy copy, UUID person) {
        this.copy = copy.id();
        this.piece = copy.piece();
        this.person = person;
    }

    public UUID copy() {
        return copy;
    }

    public UUID person() {
        return person;
    }
}
