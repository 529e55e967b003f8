package org.alongside.home.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.alongside.consent.ConsentState;
import org.alongside.meetings.NewItem;
import org.alongside.meetings.NewMeeting;
import org.alongside.meetings.Purpose;
import org.alongside.meetings.planning.PlanningService;
import org.alongside.people.NewsSnapshot;
import org.alongside.supporters.stamp.ReadBack;
import org.alongside.supporters.stamp.StampSnapshot;
import org.alongside.testing.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Questions, wishes and words for a meeting that come back on paper. */
@ParameterizedClass
@EnumSource
class PaperDeskIT {
    private final Joan joan;

    PaperDeskIT(Kind kind) {
        joan = new Joan(kind);
    }

    @Test
    void aWishReachesContactAndDeputy() {
        joan.enter(
                joan.people.amina,
                Joan.code(joan.pack(joan.people.amina), SlipKind.WISH),
                Joan.reply(Choice.OTHER_CONTACT, null),
                ReadBack.NOT_POSSIBLE);
        for (UUID told : List.of(joan.people.amina, joan.people.dev)) {
            assertThat(joan.news(told)).extracting(NewsSnapshot::what).contains("paperOTHER_CONTACT");
        }
    }

    @Test
    void aQuestionOnPaperIsAnsweredAtTheDeskAndAStopOutlivesIt() {
        UUID ask = joan.ask("The bus home");
        Pack pack = joan.pack(joan.people.amina);
        PaperSlip asked = Joan.slip(pack, SlipKind.QUESTION);
        assertThat(Objects.requireNonNull(asked.question()).words()).isEqualTo("The bus home");
        joan.people.later(Duration.ofDays(2));
        joan.enter(joan.people.amina, asked.code(), Joan.reply(Choice.YES, null), ReadBack.YES);
        assertThat(joan.state(ask)).isEqualTo(ConsentState.GIVEN);

        Pack next = joan.pack(joan.people.amina);
        assertThat(next.slips())
                .extracting(PaperSlip::kind)
                .contains(SlipKind.STOP)
                .doesNotContain(SlipKind.QUESTION);
        joan.enter(
                joan.people.amina,
                Joan.code(next, SlipKind.STOP),
                Joan.reply(Choice.STOP, null),
                ReadBack.NOT_POSSIBLE);
        assertThat(joan.state(ask)).isEqualTo(ConsentState.WITHDRAWN);
    }

    @Test
    void aYesOnPaperFromBeforeAStopStartsNothing() {
        UUID ask = joan.ask("The bus home");
        String first = Joan.code(joan.pack(joan.people.amina), SlipKind.QUESTION);
        String second = Joan.code(joan.pack(joan.people.joan), SlipKind.QUESTION);
        joan.people.later(Duration.ofDays(1));
        joan.enter(joan.people.amina, first, Joan.reply(Choice.NO, null), ReadBack.YES);
        joan.people.later(Duration.ofDays(1));
        assertThat(joan.open(joan.people.amina, second).old()).isTrue();
        Joan.refused(
                "home.replyOld",
                () -> joan.enter(joan.people.amina, second, Joan.reply(Choice.YES, null), ReadBack.YES));
        assertThat(joan.state(ask)).isEqualTo(ConsentState.REFUSED);
    }

    @Test
    void notNowAndRingMeDecideNothing() {
        UUID ask = joan.ask("The bus home");
        joan.enter(
                joan.people.amina,
                Joan.code(joan.pack(joan.people.amina), SlipKind.QUESTION),
                Joan.reply(Choice.NOT_NOW, null),
                ReadBack.YES);
        joan.enter(
                joan.people.amina,
                Joan.code(joan.pack(joan.people.amina), SlipKind.QUESTION),
                Joan.reply(Choice.RING, null),
                ReadBack.YES);
        assertThat(joan.state(ask)).isEqualTo(ConsentState.REQUESTED);
        assertThat(joan.news(joan.people.amina)).extracting(NewsSnapshot::what).contains("paperRING");
        assertThat(joan.pack(joan.people.dev).slips())
                .as("the deputy answers too")
                .extracting(PaperSlip::kind)
                .contains(SlipKind.QUESTION);
    }

    @Test
    void wordsForAMeetingArriveBeforeItBegins() {
        UUID meeting = joan.people.as(
                joan.people.amina,
                beans -> beans.get(PlanningService.class)
                        .plan(new NewMeeting(
                                "Together on breaks",
                                joan.people.now().plus(Duration.ofDays(9)),
                                joan.people.now().plus(Duration.ofDays(9).plusHours(1)),
                                ZoneId.of("Europe/London"),
                                "Room 2",
                                "",
                                "0800 111 222",
                                "",
                                joan.board,
                                List.of(),
                                null,
                                List.of(
                                        new NewItem(
                                                "The bus",
                                                Purpose.ADVISE,
                                                20,
                                                "Shall it run on Sundays?",
                                                "",
                                                "",
                                                null),
                                        NewItem.pause("Tea", 10)))));
        joan.people.act(
                joan.people.amina, beans -> beans.get(PlanningService.class).publish(meeting));
        Pack pack = joan.pack(joan.people.amina);
        assertThat(Objects.requireNonNull(pack.meeting()).joinPhone()).isEqualTo("0800 111 222");
        assertThat(pack.agenda()).containsExactly("The bus");
        PaperSlip item = Joan.slip(pack, SlipKind.ITEM);
        assertThat(item.paragraphs()).containsExactly("Shall it run on Sundays?");
        joan.enter(joan.people.amina, item.code(), Joan.reply(Choice.WORDS, "Yes, until nine"), ReadBack.YES);
        assertThat(joan.typedForJoan()).extracting(StampSnapshot::what).contains("writing");
    }
}
