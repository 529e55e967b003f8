package org.alongside.boards.reading;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.boards.BoardSnapshot;
import org.alongside.people.PersonSnapshot;

/** A board, or a stretch of it, as a page shows it: lanes with their first cards and the people on the benches. */
public record OpenBoard(
        BoardSnapshot board, boolean steward, List<OpenLane> lanes, Map<UUID, PersonSnapshot> people, long revision) {

    public long cards() {
        return lanes.stream().mapToLong(lane -> lane.lane().cards()).sum();
    }
}
