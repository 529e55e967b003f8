package org.alongside.stories.pieces;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who can be recognised in a picture or recording, and the questions they were asked about it. */
@Entity
@Table(name = "alongside_story_person")
public class InIt {
    @Id
    private UUID id = UUID.randomUUID();

    private UUID piece;

    private UUID person;

    @Column(name = "inside_ask")
    private @Nullable UUID insideAsk;

    @Column(name = "public_ask")
    private @Nullable UUID publicAsk;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected InIt() {}

    public InIt(Piece piece, UUID person) {
        this.piece = piece.id();
        this.person = person;
    }

    void askedInside(UUID ask) {
        insideAsk = ask;
    }

    void askedPublic(UUID ask) {
        publicAsk = ask;
    }

    public UUID piece() {
        return piece;
    }

    public UUID person() {
        return person;
    }

    public boolean askedForEveryone() {
        return publicAsk != null;
    }
}
