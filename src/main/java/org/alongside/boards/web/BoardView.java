package org.alongside.boards.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.alongside.boards.BoardSnapshot;
import org.alongside.boards.reading.OpenBoard;
import org.alongside.boards.reading.OpenLane;
import org.alongside.boards.reading.ReadingService;
import org.alongside.platform.Refusal;
import org.alongside.platform.web.Asked;
import org.jspecify.annotations.Nullable;

/** A board with its lanes and the first cards of each. */
@Named
@RequestScoped
public class BoardView {

    @Inject
    ReadingService reading;

    @Inject
    LaneWriter writer;

    @Inject
    Asked asked;

    private @Nullable OpenBoard open;
    private @Nullable UUID chosen;

    @PostConstruct
    void load() {
        OpenBoard found = reading.board(asked.id("id"));
        open = found;
        chosen = asked.maybeId("lane")
                .filter(lane ->
                        found.lanes().stream().anyMatch(one -> one.lane().id().equals(lane)))
                .orElseGet(() -> found.lanes().isEmpty()
                        ? null
                        : found.lanes().get(0).lane().id());
    }

    public OpenBoard getOpen() {
        if (open == null) {
            throw Refusal.unknown("boards.board");
        }
        return open;
    }

    public BoardSnapshot getBoard() {
        return getOpen().board();
    }

    public String getLanes() {
        return writer.region(getOpen(), chosen);
    }

    /** Whether the switcher of a small screen stands on this lane. */
    public boolean here(OpenLane lane) {
        return lane.lane().id().equals(chosen);
    }
}
