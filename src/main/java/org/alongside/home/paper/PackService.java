package org.alongside.home.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.boards.BoardLine;
import org.alongside.home.NextMeeting;
import org.alongside.home.Ringing;
import org.alongside.meetings.ItemSnapshot;
import org.alongside.people.PersonSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * Puts a pack together: what the person would see on their own pages, less what is not shared with whoever prints it. A
 * person prints their own; whoever answers for them prints it for them.
 */
@ApplicationScoped
@Transactional
public class PackService {
    private static final Duration FIRST_LOOKS_BACK = Duration.ofDays(30);

    @Inject
    Eyes eyes;

    @Inject
    Asking asking;

    @Inject
    Telling telling;

    @Inject
    Ringing ringing;

    @Inject
    Printing printing;

    @Inject
    Clock clock;

    /** What a pack printed now would hold, without codes. */
    public Pack look(@Nullable UUID person) {
        return look(person, false);
    }

    private Pack look(@Nullable UUID person, boolean needs) {
        PersonSnapshot printer = eyes.me();
        UUID whose = person == null ? printer.id() : person;
        return eyes.of(whose, () -> gather(eyes.me(), printer, needs));
    }

    /** The same with a code on each slip; the codes exist on this paper only. */
    public Pack print(@Nullable UUID person) {
        return print(person, false);
    }

    /** @param needs whether the list of what helps goes with it, though it is not time to ask */
    public Pack print(@Nullable UUID person, boolean needs) {
        Pack pack = look(person, needs);
        return new Pack(
                pack.person(),
                pack.own(),
                pack.printedAt(),
                pack.since(),
                pack.meeting(),
                pack.agenda(),
                pack.boards(),
                printing.codes(pack),
                pack.ring(),
                pack.leftOut(),
                pack.backBy());
    }

    private Pack gather(PersonSnapshot person, PersonSnapshot printer, boolean needs) {
        Instant now = clock.instant();
        Instant since = printing.last(person.id());
        boolean leftOut = false;
        List<PaperSlip> slips = new ArrayList<>();
        for (UUID card : asking.cards()) {
            if (asking.shared(card, printer.id())) {
                slips.add(asking.agreement(card, person));
            } else {
                leftOut = true;
            }
        }
        slips.addAll(asking.questions());
        Asking.Found besides = asking.besides(person, printer.id(), needs);
        slips.addAll(besides.slips());
        leftOut |= besides.leftOut();
        NextMeeting meeting = telling.meeting();
        if (meeting != null && !telling.meetingShared(meeting, printer.id())) {
            meeting = null;
            leftOut = true;
        }
        List<String> agenda = new ArrayList<>();
        if (meeting != null) {
            UUID place = meeting.id();
            String title = meeting.title();
            telling.items(meeting).forEach(it -> {
                agenda.add(it.title());
                slips.add(item(it, place, title, person.easyRead()));
            });
        }
        List<BoardNews> boards = new ArrayList<>();
        for (BoardLine board : telling.boards()) {
            if (telling.boardShared(board, printer.id())) {
                boards.add(telling.news(board, since == null ? now.minus(FIRST_LOOKS_BACK) : since));
                slips.add(PaperSlip.of(SlipKind.WORDS, board.id(), board.id(), board.title(), ""));
            } else {
                leftOut = true;
            }
        }
        Optional.ofNullable(besides.needs()).ifPresent(slips::add);
        slips.add(PaperSlip.of(SlipKind.WISH, null, null, "", ""));
        return new Pack(
                person,
                printer.id().equals(person.id()),
                now,
                since,
                meeting,
                agenda,
                boards,
                slips,
                ringing.of(person),
                leftOut,
                now.plus(printing.valid()));
    }

    private static PaperSlip item(ItemSnapshot item, UUID meeting, String title, boolean easyRead) {
        String words = easyRead && item.easyRead() != null ? item.easyRead() : item.plainWords();
        return PaperSlip.of(SlipKind.ITEM, item.id(), meeting, item.title(), title)
                .saying(0, words == null ? List.of() : words.lines().toList());
    }
}
