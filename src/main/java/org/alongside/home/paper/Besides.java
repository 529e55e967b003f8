package org.alongside.home.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.consent.asking.QuestionService;
import org.alongside.consent.receipts.ChoiceService;
import org.alongside.consent.receipts.ChoiceSnapshot;
import org.alongside.identity.needs.Adjustment;
import org.alongside.identity.needs.NeedService;
import org.alongside.meetings.ItemSnapshot;
import org.alongside.meetings.MeetingLine;
import org.alongside.meetings.NotesSnapshot;
import org.alongside.meetings.RoomSnapshot;
import org.alongside.meetings.floor.MeetingState;
import org.alongside.meetings.planning.PlanningService;
import org.alongside.meetings.room.RoomService;
import org.alongside.platform.text.Texts;

/** What is asked of the person who reads besides cards and questions: notes, what follows a stop, what helps. */
@ApplicationScoped
class Besides {
    static final String NEEDS = "ACCESS_NEEDS";

    private static final int MEETINGS = 10;

    @Inject
    PlanningService meetings;

    @Inject
    RoomService rooms;

    @Inject
    ChoiceService choices;

    @Inject
    QuestionService questions;

    @Inject
    NeedService needs;

    @Inject
    Texts texts;

    /** One for each stop after which the person can still say what becomes of it. */
    List<PaperSlip> stops() {
        return choices.choices().stream()
                .filter(it -> it.after().open())
                .map(it -> PaperSlip.of(SlipKind.AFTER, it.record(), null, it.title(), it.place())
                        .saying(0, places(it)))
                .toList();
    }

    private static List<String> places(ChoiceSnapshot choice) {
        return Stream.concat(
                        choice.places().stream(),
                        choice.after().tasks().stream().map(it -> it.location()))
                .distinct()
                .toList();
    }

    /** Whether there is nothing to choose about this stop any more, or it is another stop than that of the paper. */
    boolean settled(UUID record, Instant printed) {
        return choices.choices().stream()
                .noneMatch(it -> it.record().equals(record)
                        && it.after().open()
                        && (it.since() == null || !it.since().isAfter(printed)));
    }

    /** Meetings whose notes wait for this person's word. */
    List<UUID> meetings() {
        return meetings.mine(true, 0, MEETINGS).stream()
                .filter(it -> it.state() == MeetingState.NOTES_DRAFT)
                .map(MeetingLine::id)
                .filter(it -> {
                    NotesSnapshot notes = rooms.notes(it);
                    return !notes.signed() && !notes.disputed();
                })
                .toList();
    }

    boolean shared(UUID meeting, UUID printer) {
        return rooms.takesPart(meeting, printer);
    }

    PaperSlip notes(UUID meeting, Locale words) {
        NotesSnapshot notes = rooms.notes(meeting);
        List<PaperSlip.Part> parts = notes.meeting().items().stream()
                .map(it -> new PaperSlip.Part(it.title(), lines(it, notes, words)))
                .toList();
        return PaperSlip.of(SlipKind.NOTES, meeting, null, notes.meeting().title(), "")
                .saying(print(notes), List.of())
                .with(parts);
    }

    private List<String> lines(ItemSnapshot item, NotesSnapshot notes, Locale words) {
        List<String> lines = new ArrayList<>();
        Optional.ofNullable(item.ending()).ifPresent(it -> {
            lines.add(texts.of(words, "meetings.verdict." + it.verdict()) + ": " + it.decision());
            lines.add(texts.of(words, "meetings.why") + ": " + it.reason());
        });
        if (lines.isEmpty()) {
            lines.add(texts.of(words, "meetings.notTalked"));
        }
        notes.writtenOn(item.id()).stream()
                .map(RoomSnapshot.Shown::words)
                .map(it -> texts.of(words, "home.packWritten", it))
                .forEach(lines::add);
        return lines;
    }

    /** Another number for other notes, in whatever words they are read. */
    int print(UUID meeting) {
        return print(rooms.notes(meeting));
    }

    private static int print(NotesSnapshot notes) {
        StringBuilder all = new StringBuilder();
        notes.meeting().items().forEach(item -> {
            all.append(item.title()).append('\n');
            Optional.ofNullable(item.ending())
                    .ifPresent(it -> all.append(it.verdict().name())
                            .append('\n')
                            .append(it.decision())
                            .append('\n')
                            .append(it.reason())
                            .append('\n'));
            notes.writtenOn(item.id()).forEach(it -> all.append(it.words()).append('\n'));
        });
        return all.toString().hashCode();
    }

    /** When it is time to ask, or whoever prints wants it in the envelope. */
    Optional<PaperSlip> needs(boolean wanted, Locale words) {
        if (!wanted && !needs.askMe()) {
            return Optional.empty();
        }
        List<PaperSlip.Part> groups = Stream.of(Adjustment.Kind.values())
                .map(kind -> new PaperSlip.Part(
                        texts.of(words, "identity.needsKind." + kind),
                        Adjustment.of(kind).stream()
                                .map(it -> texts.of(words, "identity.need." + it))
                                .toList()))
                .toList();
        return Optional.of(PaperSlip.asking(SlipKind.NEEDS, null, "", questions.unasked(NEEDS))
                .ticking(groups));
    }
}
