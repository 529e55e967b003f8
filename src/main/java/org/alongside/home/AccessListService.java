package org.alongside.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.alongside.boards.BoardService;
import org.alongside.boards.MemberSnapshot;
import org.alongside.identity.CurrentPerson;
import org.alongside.identity.needs.ShoppingService;
import org.alongside.platform.Refusal;

/** What the people of a board need: a list without names for its stewards, names as far as each person agreed. */
@ApplicationScoped
@Transactional
public class AccessListService {
    @Inject
    BoardService boards;

    @Inject
    ShoppingService shopping;

    @Inject
    CurrentPerson current;

    /** @throws Refusal UNKNOWN for everybody the board was not shared with */
    public AccessList board(UUID board) {
        String title = boards.board(board).title();
        List<UUID> group =
                boards.members(board).stream().map(MemberSnapshot::person).toList();
        boolean organises = boards.looksAfter(board, current.id());
        return new AccessList(
                board,
                title,
                organises,
                organises ? shopping.of(group).lines() : List.of(),
                shopping.named(group, organises));
    }
}
