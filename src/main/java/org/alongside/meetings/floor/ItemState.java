package org.alongside.meetings.floor;

import java.util.Map;
import java.util.Set;
import org.alongside.platform.Refusal;

/** Where an item of the agenda stands, and where it may go. */
public enum ItemState {
    PLANNED,
    READY,
    OPEN,
    DECIDED,
    ADVICE_GIVEN,
    NOTED,
    DEFERRED,
    DROPPED,
    REOPENED;

    /** Each state says in its own text why something cannot be done now. */
    private static final String KEY = "meetings.itemIs";

    private static final Map<ItemState, Set<ItemState>> EDGES = Map.of(
            PLANNED, Set.of(READY),
            READY, Set.of(OPEN),
            OPEN, Set.of(DECIDED, ADVICE_GIVEN, NOTED, DEFERRED, DROPPED),
            DECIDED, Set.of(REOPENED),
            REOPENED, Set.of(OPEN));

    /** Refuses with the present state. */
    public Refusal refusal() {
        return Refusal.rule(KEY + name(), name());
    }

    /** The next state, or a refusal that names the present one. */
    public ItemState to(ItemState next) {
        if (!EDGES.getOrDefault(this, Set.of()).contains(next)) {
            throw refusal();
        }
        return next;
    }

    /** A decision may be looked at again only while people can still object. */
    public ItemState reopen(boolean windowOpen) {
        ItemState reopened = to(REOPENED);
        if (!windowOpen) {
            throw Refusal.rule("meetings.objectionTooLate");
        }
        return reopened;
    }

    public boolean outcome() {
        return this == DECIDED || this == ADVICE_GIVEN || this == NOTED || this == DEFERRED || this == DROPPED;
    }
}
