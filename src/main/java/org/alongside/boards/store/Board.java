package org.alongside.boards.store;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.alongside.boards.BoardSnapshot;
import org.alongside.boards.EasyLine;
import org.alongside.boards.Rung;
import org.alongside.boards.Typed;
import org.alongside.platform.Refusal;
import org.alongside.platform.persistence.InstantColumn;
import org.jspecify.annotations.Nullable;

/** One piece of work that staff and members do together, with its terms said before it starts. */
@Entity
@Table(name = "alongside_board")
public class Board {

    @Id
    private UUID id;

    @Version
    private long version;

    private String title;

    private String purpose;

    @Column(name = "can_change")
    private String canChange;

    @Column(name = "cannot_change")
    private String cannotChange;

    @Column(name = "who_decides")
    private String whoDecides;

    @Column(name = "decide_by")
    private LocalDate decideBy;

    @Enumerated(EnumType.STRING)
    private Rung rung;

    @Column(name = "hear_back")
    private String hearBack;

    private @Nullable String money;

    @Column(name = "easy_read")
    private @Nullable String easyRead;

    @Column(name = "opened_by")
    private UUID openedBy;

    @Column(name = "opened_at")
    @Convert(converter = InstantColumn.class)
    private Instant openedAt;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Board() {}

    /** A board opens only when all of its terms are said; nothing is filled in for anyone. */
    public Board(HonestStart start, UUID openedBy, Instant now, ZoneId zone) {
        this.id = UUID.randomUUID();
        this.openedBy = openedBy;
        this.openedAt = now;
        this.title = Typed.must("title", start.title(), 120);
        this.purpose = Typed.must("purpose", start.purpose(), 400);
        this.canChange = Typed.must("canChange", start.canChange(), 1000);
        this.cannotChange = Typed.must("cannotChange", start.cannotChange(), 1000);
        this.whoDecides = Typed.must("whoDecides", start.whoDecides(), 400);
        this.hearBack = Typed.must("hearBack", start.hearBack(), 400);
        this.money = Typed.may("money", start.money(), 200);
        this.easyRead = Typed.may("easyRead", start.easyRead(), 8000);
        if (start.decideBy() == null) {
            throw Refusal.invalid("decideBy", "boards.missing.decideBy");
        }
        if (start.decideBy().isBefore(now.atZone(zone).toLocalDate())) {
            throw Refusal.invalid("decideBy", "boards.decideByPast");
        }
        if (start.rung() == null) {
            throw Refusal.invalid("rung", "boards.missing.rung");
        }
        this.decideBy = start.decideBy();
        this.rung = start.rung();
    }

    public UUID id() {
        return id;
    }

    public BoardSnapshot snapshot() {
        return new BoardSnapshot(
                id,
                version,
                title,
                purpose,
                canChange,
                cannotChange,
                whoDecides,
                decideBy,
                rung,
                hearBack,
                money == null ? "" : money,
                EasyLine.read(easyRead),
                openedBy,
                openedAt);
    }
}
