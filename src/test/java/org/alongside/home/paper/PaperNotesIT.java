package org.alongside.home.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.alongside.meetings.Command;
import org.alongside.meetings.Ending;
import org.alongside.meetings.NewItem;
import org.alongside.meetings.NewMeeting;
import org.alongside.meetings.NotesSnapshot;
import org.alongside.meetings.Purpose;
import org.alongside.meetings.Verdict;
import org.alongside.meetings.floor.Step;
import org.alongside.meetings.planning.PlanningService;
import org.alongside.meetings.room.ItemService;
import org.alongside.meetings.room.MeetingService;
import org.alongside.meetings.room.RoomService;
import org.alongside.supporters.stamp.ReadBack;
import org.alongside.supporters.stamp.StampSnapshot;
import org.alongside.testing.Beans;
import org.alongside.testing.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The notes of a meeting, signed or disputed on paper as on the screen. */
@ParameterizedClass
@EnumSource
class PaperNotesIT {
    private final Joan joan;

    PaperNotesIT(Kind kind) {
        joan = new Joan(kind);
    }

    @Test
    void theNotesOfAMeetingAreSignedOnPaper() {
        UUID meeting = held();
        Pack pack = joan.pack(joan.people.amina);
        PaperSlip notes = Joan.slip(pack, SlipKind.NOTES);
        assertThat(notes.parts())
                .singleElement()
                .satisfies(it -> assertThat(it.lines())
                        .anySatisfy(line -> assertThat(line).contains("A bus until nine")));
        assertThat(joan.pack(joan.people.dev).slips())
                .as("not shared with whoever prints")
                .extracting(PaperSlip::kind)
                .doesNotContain(SlipKind.NOTES);
        joan.enter(joan.people.dev, notes.code(), Joan.reply(Choice.RIGHT, null), ReadBack.YES);
        NotesSnapshot now = notes(meeting);
        assertThat(now.signed()).isTrue();
        assertThat(now.sides()).hasSize(1);
        assertThat(joan.typedForJoan())
                .filteredOn(it -> it.what().equals("signature"))
                .extracting(StampSnapshot::by)
                .containsExactly(joan.people.dev);
        assertThat(joan.pack(joan.people.amina).slips())
                .extracting(PaperSlip::kind)
                .doesNotContain(SlipKind.NOTES);
    }

    @Test
    void thatItWasNotWhatWasSaidStandsWithTheNotesWithoutAName() {
        UUID meeting = held();
        String code = Joan.code(joan.pack(joan.people.amina), SlipKind.NOTES);
        Joan.refused(
                "meetings.wordsMissing",
                () -> joan.enter(joan.people.amina, code, Joan.reply(Choice.NOT_SAID, " "), ReadBack.YES));
        joan.enter(joan.people.amina, code, Joan.reply(Choice.NOT_SAID, "I said ten"), ReadBack.YES);
        NotesSnapshot now = notes(meeting);
        assertThat(now.signed()).isFalse();
        assertThat(now.disputed()).isTrue();
        assertThat(now.wrong()).containsExactly("I said ten");
        assertThat(now.sides()).isEmpty();
        joan.people.act(
                joan.people.joan,
                beans -> beans.get(MeetingService.class).signNotes(meeting, new Command(UUID.randomUUID(), 0)));
        assertThat(notes(meeting).signed()).isTrue();
        assertThat(notes(meeting).wrong()).isEmpty();
    }

    private NotesSnapshot notes(UUID meeting) {
        return joan.people.as(
                joan.people.joan, beans -> beans.get(RoomService.class).notes(meeting));
    }

    /** A meeting that is over, with one thing decided. */
    private UUID held() {
        UUID amina = joan.people.amina;
        UUID meeting = joan.people.as(
                amina,
                beans -> beans.get(PlanningService.class)
                        .plan(new NewMeeting(
                                "Together on breaks",
                                joan.people.now().plus(Duration.ofHours(1)),
                                joan.people.now().plus(Duration.ofHours(2)),
                                ZoneId.of("Europe/London"),
                                "Room 2",
                                "",
                                "",
                                "",
                                joan.board,
                                List.of(),
                                null,
                                List.of(new NewItem("The bus", Purpose.ADVISE, 20, "Sundays?", "", "", null)))));
        joan.people.act(amina, beans -> beans.get(PlanningService.class).publish(meeting));
        joan.people.later(Duration.ofHours(1));
        joan.people.act(amina, beans -> {
            MeetingService meetings = beans.get(MeetingService.class);
            meetings.openDoors(meeting, now(beans, meeting));
            meetings.arrive(meeting, now(beans, meeting));
            meetings.start(meeting, now(beans, meeting));
            ItemService items = beans.get(ItemService.class);
            UUID item =
                    beans.get(RoomService.class).meeting(meeting).items().get(0).id();
            items.open(meeting, now(beans, meeting), item, Step.TALK);
            items.decide(
                    meeting,
                    now(beans, meeting),
                    new Ending(Verdict.AGREED, "A bus until nine", "Everybody wanted it", null));
            meetings.close(meeting, now(beans, meeting));
        });
        return meeting;
    }

    private static Command now(Beans beans, UUID meeting) {
        return new Command(
                UUID.randomUUID(), beans.get(RoomService.class).meeting(meeting).revision());
    }
}
