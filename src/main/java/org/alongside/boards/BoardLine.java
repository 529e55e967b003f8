package org.alongside.boards;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** A board in somebody's list of boards. */
public record BoardLine(UUID id, String title, String purpose, Rung rung, LocalDate decideBy, long cards, long people)
        implements Serializable {

    /** As it is for somebody from whom so many of its cards are kept. */
    public BoardLine without(long kept) {
        return kept == 0 ? this : new BoardLine(id, title, purpose, rung, decideBy, cards - kept, people);
    }
}
