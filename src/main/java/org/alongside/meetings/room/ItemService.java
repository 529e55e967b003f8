package org.alongside.meetings.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.alongside.boards.cards.ConversationService;
import org.alongside.identity.Contribution;
import org.alongside.meetings.Acknowledged;
import org.alongside.meetings.Command;
import org.alongside.meetings.Ending;
import org.alongside.meetings.MeetingEvent;
import org.alongside.meetings.MeetingsSettings;
import org.alongside.meetings.Notifier;
import org.alongside.meetings.floor.Step;
import org.alongside.meetings.store.AgendaItem;
import org.alongside.meetings.store.Meetings;
import org.alongside.meetings.store.Seat;
import org.alongside.meetings.store.Writing;
import org.alongside.platform.Refusal;
import org.alongside.platform.settings.Settings;
import org.jspecify.annotations.Nullable;

/** Opens the items of an agenda, goes through their steps, and closes them with a decision and its reason. */
@ApplicationScoped
@Transactional
@Contribution
public class ItemService {

    private static final int MOST_MORE = 60;

    @Inject
    Commands commands;

    @Inject
    Meetings meetings;

    @Inject
    Floors floors;

    @Inject
    Settings settings;

    @Inject
    ConversationService cards;

    @Inject
    Notifier notifier;

    public Acknowledged open(UUID meeting, Command command, UUID item, Step first) {
        return commands.move(meeting, command, room -> {
            room.meeting().mustRun();
            room.meeting().openedItem(item);
            meetings.item(meeting, item).open(first, room.now());
        });
    }

    /** Goes to another step; back, or away from people who still write, only with a reason. */
    public Acknowledged step(UUID meeting, Command command, Step to, @Nullable String because) {
        return commands.move(meeting, command, room -> {
            room.meeting().mustRun();
            AgendaItem item = floors.openItem(room.meeting());
            Step from = item.step();
            List<Seat> seats = meetings.seats(meeting);
            List<Writing> writings = meetings.writings(item.id());
            Step.Writers writers = Writers.at(item, seats, writings, settings.get(MeetingsSettings.QUIET), room.now());
            item.move(to, because, writers, room.now());
            if (from == Step.QUIET_WRITE) {
                writings.stream().filter(it -> !it.shown()).forEach(Writing::reveal);
                boolean early = writers.still() > 0 && !writers.minimumOver();
                notifier.did(room.me().person(), early ? "meetings.revealedEarly" : "meetings.revealed", item.id());
            }
        });
    }

    /** More time for the item; nothing is ever cut. */
    public Acknowledged moreTime(UUID meeting, Command command, int minutes) {
        if (minutes < 1 || minutes > MOST_MORE) {
            throw Refusal.invalid("minutes", "meetings.minutesWrong", MOST_MORE);
        }
        return commands.move(meeting, command, room -> {
            AgendaItem item = floors.openItem(room.meeting());
            item.clock(item.clock().extend(Duration.ofMinutes(minutes)));
        });
    }

    /** Closes the open item; the decision and its reason go back to the card the item came from. */
    public Acknowledged decide(UUID meeting, Command command, Ending ending) {
        return commands.move(meeting, command, room -> {
            room.meeting().mustRun();
            AgendaItem item = floors.openItem(room.meeting());
            item.decide(ending, room.now());
            room.meeting().closedItem();
            meetings.forgetWishes(item.id());
            notifier.did(room.me().person(), "meetings.itemDecided", item.id());
            bringBack(meeting, item, ending);
            notifier.tell(new MeetingEvent.ItemDecided(
                    meeting, item.id(), item.card(), ending.verdict(), ending.decision(), ending.reason()));
        });
    }

    private void bringBack(UUID meeting, AgendaItem item, Ending ending) {
        UUID card = item.card();
        if (card != null) {
            cards.recordDecision(card, meeting, ending.verdict().onCard(), ending.decision(), ending.reason());
        }
    }
}
