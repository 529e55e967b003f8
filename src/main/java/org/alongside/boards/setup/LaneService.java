package org.alongside.boards.setup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.alongside.boards.BoardEvent;
import org.alongside.boards.Gap;
import org.alongside.boards.LaneSnapshot;
import org.alongside.boards.NewLane;
import org.alongside.boards.store.Boards;
import org.alongside.boards.store.Lane;
import org.alongside.identity.Contribution;
import org.alongside.identity.CurrentPerson;
import org.alongside.identity.May;
import org.alongside.platform.Refusal;
import org.alongside.platform.audit.Audit;

/** What people can do with the lanes of a board; the stewards set them, everyone sees the change. */
@ApplicationScoped
@Transactional
public class LaneService {

    @Inject
    Boards boards;

    @Inject
    CurrentPerson person;

    @Inject
    Audit audit;

    @Inject
    Event<BoardEvent> events;

    /** Adds a lane at the right-hand end. */
    @Contribution
    public UUID add(UUID board, NewLane said) {
        mustLookAfter(board);
        boards.lock(board);
        List<Lane> lanes = boards.lanes(board);
        Gap gap = lanes.isEmpty()
                ? Gap.empty()
                : Gap.below(lanes.get(lanes.size() - 1).place());
        Lane lane = new Lane(board, said, gap);
        boards.add(lane);
        changed("boards.laneAdded", board, lane.id());
        return lane.id();
    }

    /** Renames a lane, says its meaning anew, sets or lifts its limit, or makes it a joint one. */
    @Contribution
    public void change(UUID id, NewLane said, long seenVersion) {
        Lane lane = shared(id);
        mustLookAfter(lane.board());
        lane.say(said, seenVersion);
        changed("boards.laneChanged", lane.board(), id);
    }

    /** Puts a lane one step to the left or to the right; at the edge nothing happens. */
    @Contribution
    public void step(UUID id, boolean right) {
        UUID board = shared(id).board();
        mustLookAfter(board);
        boards.lock(board);
        List<UUID> order = boards.lanes(board).stream().map(Lane::id).toList();
        int now = order.indexOf(id);
        int then = now + (right ? 1 : -1);
        if (then < 0 || then >= order.size()) {
            return;
        }
        Gap gap = gap(board, right ? then : then - 1, right ? then + 1 : then);
        if (gap.squeezed()) {
            boards.spreadLanes(board);
            gap = gap(board, right ? then : then - 1, right ? then + 1 : then);
        }
        boards.lane(id).standAt(gap);
        changed("boards.laneMoved", board, id);
    }

    /** The lanes from left to right with how many cards lie in each. */
    public List<LaneSnapshot> lanes(UUID board) {
        boards.mustTakePart(board, person.id(May.SEE_BOARDS), "boards.board");
        return boards.laneSnapshots(board);
    }

    private Gap gap(UUID board, int left, int right) {
        List<Lane> lanes = boards.lanes(board);
        if (left < 0) {
            return Gap.above(lanes.get(right).place());
        }
        long after = lanes.get(left).place();
        return right < lanes.size() ? new Gap(after, lanes.get(right).place()) : Gap.below(after);
    }

    private Lane shared(UUID id) {
        Lane lane = boards.lane(id);
        boards.mustTakePart(lane.board(), person.id(), "boards.lane");
        return lane;
    }

    private void mustLookAfter(UUID board) {
        if (!boards.mustTakePart(board, person.id(), "boards.board").steward()) {
            throw Refusal.forbidden("boards.stewardsOnly");
        }
    }

    private void changed(String act, UUID board, UUID lane) {
        audit.record(person.id(), act, lane);
        events.fire(new BoardEvent.LanesChanged(board, lane));
    }
}
