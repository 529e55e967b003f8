package org.alongside.boards.reading;

import java.util.List;
import org.alongside.boards.LaneSnapshot;
import org.alongside.boards.cards.CardLine;

/** A lane with some of its cards, from the one with this number on. */
public record OpenLane(LaneSnapshot lane, List<CardLine> cards, int from) {

    /** How many cards lie below those shown. */
    public long below() {
        return Math.max(0, lane.cards() - from - cards.size());
    }
}
