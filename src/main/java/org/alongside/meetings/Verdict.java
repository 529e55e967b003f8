package org.alongside.meetings;

import org.alongside.boards.Outcome;
import org.alongside.meetings.floor.ItemState;

/** How an item ends, as people say it. */
public enum Verdict {
    AGREED(ItemState.DECIDED, Outcome.AGREED),
    AGREED_IN_PART(ItemState.DECIDED, Outcome.AGREED_IN_PART),
    NOT_AGREED(ItemState.DECIDED, Outcome.NOT_AGREED),
    ADVICE_GIVEN(ItemState.ADVICE_GIVEN, Outcome.ADVICE_GIVEN),
    NOTED(ItemState.NOTED, Outcome.NOTED),
    LATER(ItemState.DEFERRED, Outcome.LATER),
    DROPPED(ItemState.DROPPED, Outcome.NOT_AGREED);

    private final ItemState state;

    private final Outcome onCard;

    Verdict(ItemState state, Outcome onCard) {
        this.state = state;
        this.onCard = onCard;
    }

    /** The same in the words of the card it came from. */
    public Outcome onCard() {
        return onCard;
    }

    public ItemState state() {
        return state;
    }
}
