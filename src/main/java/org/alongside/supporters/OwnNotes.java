package org.alongside.supporters;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.alongside.platform.Refusal;
import org.alongside.platform.persistence.InstantColumn;
import org.jspecify.annotations.Nullable;

/** A person's own page of notes. */
@Entity
@Table(name = "alongside_own_notes")
class OwnNotes {
    private static final int MOST = 20_000;

    @Id
    private UUID person;

    @Version
    private long version;

    private String words = "";

    @Column(name = "changed_at")
    @Convert(converter = InstantColumn.class)
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected OwnNotes() {}

    OwnNotes(UUID person, Instant now) {
        this.person = person;
        this.changedAt = now;
    }

    void write(@Nullable String typed, Instant now) {
        String told = typed == null ? "" : typed.strip();
        if (told.length() > MOST) {
            throw Refusal.invalid("words", "supporters.notesTooLong", MOST);
        }
        words = told;
        changedAt = now;
    }

    String words() {
        return words;
    }
}
