package org.alongside.reports;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.alongside.platform.Refusal;
import org.alongside.platform.persistence.InstantColumn;
import org.jspecify.annotations.Nullable;

/** One report from a board: what it says of itself, and how far it is. */
@Entity
@Table(name = "alongside_report")
class Report {
    private static final int TITLE = 160;
    private static final int EASY = 6_000;

    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private long version;

    private UUID board;

    private String title;

    private String easy;

    @Enumerated(EnumType.STRING)
    private Place place;

    @Column(name = "made_by")
    private UUID madeBy;

    @Column(name = "made_at")
    @Convert(converter = InstantColumn.class)
    private Instant madeAt;

    @Column(name = "export_id")
    private @Nullable UUID export;

    private int done;

    private int parts;

    private @Nullable String problem;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Report() {}

    Report(UUID board, NewReport wanted, UUID who, Instant now) {
        this.board = board;
        this.title = typed("title", wanted.title(), TITLE);
        if (title.isEmpty()) {
            throw Refusal.invalid("title", "reports.missing.title");
        }
        this.easy = typed("easy", wanted.easy(), EASY);
        if (wanted.place() == null) {
            throw Refusal.invalid("place", "reports.missing.place");
        }
        this.place = wanted.place();
        if (wanted.chosen().isEmpty()) {
            throw Refusal.invalid("part", "reports.missing.part");
        }
        this.madeBy = who;
        this.madeAt = now;
    }

    private static String typed(String field, String words, int most) {
        String told = words.strip().replace("\r\n", "\n");
        if (told.length() > most) {
            throw Refusal.invalid(field, "reports.tooLong", most);
        }
        return told;
    }

    void begun(UUID as, int of, UUID who, Instant now) {
        export = as;
        done = 0;
        parts = of;
        problem = null;
        madeBy = who;
        madeAt = now;
    }

    void written(int so) {
        done = so;
    }

    void failed(String why) {
        problem = why;
    }

    UUID id() {
        return id;
    }

    UUID board() {
        return board;
    }

    String title() {
        return title;
    }

    String easy() {
        return easy;
    }

    Place place() {
        return place;
    }

    Instant madeAt() {
        return madeAt;
    }

    @Nullable
    UUID export() {
        return export;
    }

    int done() {
        return done;
    }

    int parts() {
        return parts;
    }

    @Nullable
    String problem() {
        return problem;
    }
}
