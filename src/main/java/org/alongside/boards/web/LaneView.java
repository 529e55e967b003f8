package org.alongside.boards.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.boards.reading.OpenBoard;
import org.alongside.boards.reading.OpenLane;
import org.alongside.boards.reading.ReadingService;
import org.alongside.platform.Refusal;
import org.alongside.platform.web.Asked;
import org.jspecify.annotations.Nullable;

/** The cards of a lane that the board's first screen does not show, a page at a time. */
@Named
@RequestScoped
public class LaneView {

    private static final int PAGE = 20;

    @Inject
    ReadingService reading;

    @Inject
    LaneWriter writer;

    @Inject
    Asked asked;

    private @Nullable OpenBoard open;

    @PostConstruct
    void load() {
        open = reading.lane(asked.id("id"), asked.number("from", 0), PAGE);
    }

    public OpenBoard getOpen() {
        if (open == null) {
            throw Refusal.unknown("boards.lane");
        }
        return open;
    }

    public OpenLane getLane() {
        return getOpen().lanes().get(0);
    }

    public String getCards() {
        return writer.of(getOpen()).lane(getLane(), true);
    }

    public boolean isEarlier() {
        return getLane().from() > 0;
    }

    public int getBefore() {
        return Math.max(0, getLane().from() - PAGE);
    }
}
