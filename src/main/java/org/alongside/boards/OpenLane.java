package org.alongside.boards;

import java.util.List;

/** A lane with some of its cards, from the one with this number on. */
public record OpenLane(LaneSnapshot lane, List<CardLine> cards, int from) {

    /** How many cards lie below those shown. */
    public long below() {
        return Math.max(0, lane.cards() - from - cards.size());
    }
}
