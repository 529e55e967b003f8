package org.alongside.stories.pieces;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.platform.Refusal;
import org.alongside.platform.persistence.InstantColumn;
import org.jspecify.annotations.Nullable;

/** One file of a piece: the first, or a later one in which somebody cannot be recognised any more. */
@Entity
@Table(name = "alongside_story_copy")
public class Copy {
    @Id
    private UUID id = UUID.randomUUID();

    private UUID piece;

    private UUID kept;

    private @Nullable UUID small;

    @Column(name = "first_copy")
    private boolean first;

    @Column(name = "added_by")
    private UUID addedBy;

    @Column(name = "added_at")
    @Convert(converter = InstantColumn.class)
    private Instant addedAt;

    @Column(name = "checked_by")
    private @Nullable UUID checkedBy;

    @Column(name = "checked_at")
    @Convert(converter = InstantColumn.class)
    private @Nullable Instant checkedAt;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Copy() {}

    public Copy(Piece piece, KeptMedia file, boolean first, UUID addedBy, Instant now) {
        this.piece = piece.id();
        this.kept = file.kept();
        this.small = file.small();
        this.first = first;
        this.addedBy = addedBy;
        this.addedAt = now;
    }

    /** A person looks at it, and not the one who made it: a machine's or a maker's word is not enough. */
    public void check(UUID by, Instant now) {
        if (by.equals(addedBy)) {
            throw Refusal.rule("stories.checkedByOther");
        }
        checkedBy = by;
        checkedAt = now;
    }

    public KeptMedia file() {
        return new KeptMedia(kept, small);
    }

    public UUID id() {
        return id;
    }

    public UUID piece() {
        return piece;
    }

    public boolean first() {
        return first;
    }

    public boolean checked() {
        return checkedBy != null;
    }

    public UUID addedBy() {
        return addedBy;
    }

    public Instant addedAt() {
        return addedAt;
    }
}
