package org.alongside.home.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.boards.BoardLine;
import org.alongside.boards.reading.RecentCard;
import org.alongside.boards.reading.RecentService;
import org.alongside.boards.setup.BoardService;
import org.alongside.home.NextMeeting;
import org.alongside.home.NextMeetings;
import org.alongside.meetings.ItemSnapshot;
import org.alongside.meetings.room.RoomService;
import org.jspecify.annotations.Nullable;

/** What a letter tells the person who reads: what comes next, and what is new on their boards. */
@ApplicationScoped
class Telling {
    private static final int BOARDS = 20;
    private static final int CARDS = 5;

    @Inject
    NextMeetings meetings;

    @Inject
    RoomService rooms;

    @Inject
    BoardService boards;

    @Inject
    RecentService recent;

    @Nullable
    NextMeeting meeting() {
        return meetings.next();
    }

    List<ItemSnapshot> items(NextMeeting meeting) {
        return rooms.meeting(meeting.id()).items().stream()
                .filter(it -> !it.over())
                .toList();
    }

    List<BoardLine> boards() {
        return boards.mine(0, BOARDS);
    }

    BoardNews news(BoardLine board, Instant since) {
        List<RecentCard> all = recent.since(board.id(), since);
        List<RecentCard> some = all.subList(0, Math.min(CARDS, all.size()));
        return new BoardNews(board.id(), board.title(), board.purpose(), some, all.size() - some.size());
    }

    boolean meetingShared(NextMeeting meeting, UUID with) {
        return rooms.takesPart(meeting.id(), with);
    }

    boolean boardShared(BoardLine board, UUID with) {
        return boards.takesPart(board.id(), with);
    }
}
