package org.alongside.boards.store;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.boards.BoardRole;
import org.alongside.boards.MemberSnapshot;
import org.alongside.people.Side;
import org.alongside.platform.persistence.InstantColumn;

/** A person who takes part in a board, from which side, and whether they look after it. */
@Entity
@Table(name = "alongside_board_member")
public class BoardMember {

    @Id
    private UUID id;

    private UUID board;

    private UUID person;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Enumerated(EnumType.STRING)
    private BoardRole role;

    @Convert(converter = InstantColumn.class)
    private Instant since;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected BoardMember() {}

    public BoardMember(UUID board, UUID person, Side side, BoardRole role, Instant since) {
        this.id = UUID.randomUUID();
        this.board = board;
        this.person = person;
        this.side = side;
        this.role = role;
        this.since = since;
    }

    public UUID person() {
        return person;
    }

    public Side side() {
        return side;
    }

    public boolean steward() {
        return role == BoardRole.STEWARD;
    }

    /** Someone who was a member may come to look after the board as well. */
    public void becomeSteward() {
        role = BoardRole.STEWARD;
    }

    public MemberSnapshot snapshot() {
        return new MemberSnapshot(board, person, side, role, since);
    }
}
