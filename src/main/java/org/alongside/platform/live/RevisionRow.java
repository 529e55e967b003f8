package org.alongside.platform.live;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A revision as rooms may read it together with what it belongs to, in one question. Never written through: {@link
 * Revisions#raise} counts in the database itself, so that two who count at once both count.
 */
@Entity
@Table(name = "alongside_revision")
@IdClass(RevisionRow.Key.class)
class RevisionRow {
    @Id
    private String kind;

    @Id
    private UUID id;

    private long rev;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected RevisionRow() {}

    /** A kind of thing and which one. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private @Nullable String kind;
        private @Nullable UUID id;

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && Objects.equals(kind, key.kind) && Objects.equals(id, key.id);
        }

        @Override
        public int hashCode() {
            return Objects.hash(kind, id);
        }
    }
}
