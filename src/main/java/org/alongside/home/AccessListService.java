package org.alongside.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.alongside.boards.MemberSnapshot;
import org.alongside.boards.setup.BoardService;
import org.alongside.identity.CurrentPerson;
import org.alongside.identity.needs.ShoppingService;
import org.alongside.meetings.Attendance;
import org.alongside.meetings.room.RoomService;
import org.alongside.platform.Refusal;

/**
 * What the people of a board or a meeting need: a list without names for whoever organises it, names as far as each
 * person agreed.
 */
@ApplicationScoped
@Transactional
public class AccessListService {
    @Inject
    BoardService boards;

    @Inject
    RoomService meetings;

    @Inject
    ShoppingService shopping;

    @Inject
    CurrentPerson current;

    /** @throws Refusal UNKNOWN for everybody the board was not shared with */
    public AccessList board(UUID board) {
        String title = boards.board(board).title();
        List<UUID> group =
                boards.members(board).stream().map(MemberSnapshot::person).toList();
        return list("/boards/board?id=" + board, title, boards.looksAfter(board, current.id()), group);
    }

    /** @throws Refusal UNKNOWN for everybody the meeting was not shared with */
    public AccessList meeting(UUID meeting) {
        Attendance invited = meetings.attendance(meeting);
        return list("/meetings/meeting?id=" + meeting, invited.title(), invited.prepares(), invited.people());
    }

    private AccessList list(String page, String title, boolean organises, Collection<UUID> group) {
        return new AccessList(
                page,
                title,
                organises,
                organises ? shopping.of(group).lines() : List.of(),
                shopping.named(group, organises));
    }
}
