package org.alongside.people;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.platform.persistence.InstantColumn;
import org.jspecify.annotations.Nullable;

/** One thing a person should know about a way in; it stays until the person has seen it. */
@Entity
@Table(name = "alongside_person_news")
class News {
    @Id
    private UUID id = UUID.randomUUID();

    private UUID person;

    private @Nullable UUID about;

    private String what;

    @Column(name = "about_day")
    private @Nullable LocalDate aboutDay;

    @Convert(converter = InstantColumn.class)
    @Column(name = "written_at")
    private Instant writtenAt;

    @Convert(converter = InstantColumn.class)
    @Column(name = "seen_at")
    private @Nullable Instant seenAt;

    @Column(name = "only_mine")
    private boolean onlyMine;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected News() {}

    News(UUID person, String what, @Nullable UUID about, @Nullable LocalDate aboutDay, Instant now) {
        this.person = person;
        this.what = what;
        this.about = about;
        this.aboutDay = aboutDay;
        this.writtenAt = now;
    }

    void keep(boolean fromSupporters) {
        onlyMine = fromSupporters;
    }

    boolean onlyMine() {
        return onlyMine;
    }

    void seen(Instant now) {
        seenAt = now;
    }

    UUID person() {
        return person;
    }

    @Nullable
    UUID about() {
        return about;
    }

    NewsSnapshot snapshot(String name) {
        return new NewsSnapshot(id, what, about, name, aboutDay, writtenAt, onlyMine);
    }
}
