package org.alongside.boards.setup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.alongside.boards.BoardEvent;
import org.alongside.boards.BoardLine;
import org.alongside.boards.BoardRole;
import org.alongside.boards.BoardSnapshot;
import org.alongside.boards.MemberSnapshot;
import org.alongside.boards.Typed;
import org.alongside.boards.store.Board;
import org.alongside.boards.store.BoardMember;
import org.alongside.boards.store.Boards;
import org.alongside.boards.store.HonestStart;
import org.alongside.identity.Contribution;
import org.alongside.identity.CurrentPerson;
import org.alongside.identity.May;
import org.alongside.people.NewMember;
import org.alongside.people.PersonService;
import org.alongside.people.PersonSnapshot;
import org.alongside.people.Side;
import org.alongside.platform.Refusal;
import org.alongside.platform.audit.Audit;

/** What people can do with boards as a whole. Each call is one transaction and asks first who acts. */
@ApplicationScoped
@Transactional
public class BoardService {

    @Inject
    Boards boards;

    @Inject
    CurrentPerson person;

    @Inject
    PersonService people;

    @Inject
    Clock clock;

    @Inject
    Audit audit;

    @Inject
    Event<BoardEvent> events;

    /** Opens a board once all its terms are said; whoever opens it looks after it. */
    @Contribution
    public UUID open(HonestStart start) {
        person.mustBeStaff();
        UUID me = person.id();
        Board board = new Board(start, me, clock.instant(), ZoneOffset.UTC);
        boards.add(board);
        boards.add(new BoardMember(board.id(), me, Side.STAFF, BoardRole.STEWARD, clock.instant()));
        audit.record(me, "boards.boardOpened", board.id());
        events.fire(new BoardEvent.BoardOpened(board.id(), me));
        return board.id();
    }

    /** A steward from the staff side brings a person in; bringing in the same person twice changes nothing. */
    @Contribution
    public void addMember(UUID board, UUID newcomer) {
        mustLookAfterAsStaff(board);
        PersonSnapshot who = people.snapshot(newcomer);
        if (who.side() == Side.SUPPORTER) {
            throw Refusal.rule("boards.supportersHaveNoSeat");
        }
        if (boards.member(board, newcomer).isPresent()) {
            return;
        }
        boards.add(new BoardMember(board, newcomer, who.side(), BoardRole.MEMBER, clock.instant()));
        audit.record(person.id(), "boards.memberAdded", newcomer);
        events.fire(new BoardEvent.MemberJoined(board, newcomer));
    }

    /**
     * Brings in a member who is new to us; whoever invites is the contact they can ring, and makes their way in next.
     *
     * @return the new person
     */
    @Contribution
    public UUID invite(UUID board, NewcomerWords newcomer) {
        mustLookAfterAsStaff(board);
        String name = Typed.must("name", newcomer.name(), 200);
        String described = Typed.may("describedAs", newcomer.describedAs(), 120);
        if (newcomer.until() == null
                || !newcomer.until().isAfter(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))) {
            throw Refusal.invalid("until", "boards.missing.until");
        }
        PersonSnapshot made = people.addMember(
                person.id(),
                new NewMember(
                        name, described == null ? "" : described, newcomer.easyRead(), person.id(), newcomer.until()));
        addMember(board, made.id());
        return made.id();
    }

    /** A steward shares the looking after with somebody who takes part already. */
    @Contribution
    public void makeSteward(UUID board, UUID member) {
        mustLookAfter(board);
        boards.mustTakePart(board, member, "boards.member").becomeSteward();
        audit.record(person.id(), "boards.stewardMade", member);
        events.fire(new BoardEvent.MemberJoined(board, member));
    }

    public BoardSnapshot board(UUID board) {
        return boards.shared(board, person.id(May.SEE_BOARDS)).snapshot();
    }

    /** The boards shared with whoever asks, and none besides. */
    public List<BoardLine> mine(int from, int most) {
        return boards.sharedWith(person.id(May.SEE_BOARDS), from, most);
    }

    public List<MemberSnapshot> members(UUID board) {
        boards.mustTakePart(board, person.id(May.SEE_BOARDS), "boards.board");
        return boards.members(board).stream().map(BoardMember::snapshot).toList();
    }

    /** Whether the person looks after the board; false for everybody to whom it was not shared. */
    public boolean looksAfter(UUID board, UUID who) {
        return boards.member(board, who).filter(BoardMember::steward).isPresent();
    }

    /** Whether the board was shared with the person; false also when there is no such board. */
    public boolean takesPart(UUID board, UUID who) {
        return person.lets(May.SEE_BOARDS) && boards.member(board, who).isPresent();
    }

    /** Refuses everybody but the board's stewards; to those it was not shared with it does not exist. */
    public void mustLookAfter(UUID board) {
        if (!boards.mustTakePart(board, person.id(), "boards.board").steward()) {
            throw Refusal.forbidden("boards.stewardsOnly");
        }
    }

    /** Inviting somebody in goes through a steward who answers for it as staff. */
    public void mustLookAfterAsStaff(UUID board) {
        mustLookAfter(board);
        person.mustBeStaff();
    }
}
