package org.alongside.home.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.alongside.consent.AfterChoice;
import org.alongside.consent.Answer;
import org.alongside.consent.ConsentState;
import org.alongside.consent.Ledger;
import org.alongside.consent.asking.QuestionService;
import org.alongside.consent.deciding.ConsentService;
import org.alongside.consent.receipts.ChoiceService;
import org.alongside.consent.receipts.ChoiceSnapshot;
import org.alongside.identity.CurrentPerson;
import org.alongside.identity.needs.Adjustment;
import org.alongside.identity.needs.NeedService;
import org.alongside.identity.needs.NeedSnapshot;
import org.alongside.identity.needs.Seen;
import org.alongside.supporters.stamp.Behalf;
import org.alongside.supporters.stamp.ReadBack;
import org.alongside.supporters.stamp.Route;
import org.alongside.testing.Beans;
import org.alongside.testing.Kind;
import org.alongside.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What helps, and what follows a stop: each can be answered on paper as on the screen. */
@ParameterizedClass
@EnumSource
class PaperTwinsIT {
    private static final Map<Adjustment, Seen> TICKED =
            Map.of(Adjustment.LARGE_18, Seen.ACCESS_LEAD, Adjustment.QUIET_ROOM, Seen.EVERYONE);

    private final Joan joan;

    PaperTwinsIT(Kind kind) {
        joan = new Joan(kind);
    }

    @Test
    void whatHelpsIsKeptUnderTheYesOnTheSamePaper() {
        PaperSlip slip = Joan.slip(as(joan.people.amina, beans -> print(beans)), SlipKind.NEEDS);
        assertThat(slip.parts()).hasSize(Adjustment.Kind.values().length);
        assertThat(Objects.requireNonNull(slip.question()).wording().yes()).startsWith("I say yes");
        assertThat(needs()).isEmpty();
        enter(slip.code(), Choice.YES, TICKED, Route.PAPER);

        assertThat(needs())
                .extracting(NeedSnapshot::adjustment, NeedSnapshot::seen)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(Adjustment.LARGE_18, Seen.ACCESS_LEAD),
                        org.assertj.core.groups.Tuple.tuple(Adjustment.QUIET_ROOM, Seen.EVERYONE));
        assertThat(choice().state()).isEqualTo(ConsentState.GIVEN);
        assertThat(joan.typedForJoan())
                .filteredOn(it -> it.what().equals("slip"))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.route()).isEqualTo(Route.PAPER);
                    assertThat(it.by()).isEqualTo(joan.people.amina);
                    assertThat(it.readBack()).isEqualTo(ReadBack.YES);
                });
        assertThat(as(joan.people.amina, beans -> print(beans)).slips())
                .as("asked again in a year")
                .extracting(PaperSlip::kind)
                .doesNotContain(SlipKind.NEEDS);
        Pack wanted =
                as(joan.people.amina, beans -> beans.get(PackService.class).print(joan.people.joan, true));
        assertThat(wanted.slips()).extracting(PaperSlip::kind).contains(SlipKind.NEEDS);
    }

    @Test
    void aNoKeepsNothing() {
        String code = Joan.code(as(joan.people.amina, beans -> print(beans)), SlipKind.NEEDS);
        enter(code, Choice.NO, TICKED, Route.PAPER);
        assertThat(needs()).isEmpty();
        assertThat(kept()).isZero();
        assertThat(choice().state()).isEqualTo(ConsentState.REFUSED);
    }

    @Test
    void aYesOnThePhoneNeedsTheirWords() {
        String code = Joan.code(as(joan.people.amina, beans -> print(beans)), SlipKind.NEEDS);
        Joan.refused("consent.deskStatementNeeded", () -> {
            enter(code, Choice.YES, TICKED, Route.PHONE);
            return code;
        });
        assertThat(kept()).isZero();
    }

    @Test
    void whatShallBecomeOfItAfterAStopIsSaidOnPaper() {
        UUID ask = joan.ask("The bus home");
        joan.people.act(
                joan.people.joan,
                beans -> beans.get(ConsentService.class)
                        .answer(
                                ask,
                                Answer.YES,
                                beans.get(QuestionService.class).question(ask).rendition(),
                                UUID.randomUUID()));
        joan.people.later(Duration.ofHours(1));
        joan.people.act(
                joan.people.joan,
                beans -> beans.get(ConsentService.class)
                        .withdraw(beans.get(QuestionService.class).question(ask).record()));
        PaperSlip slip = Joan.slip(joan.pack(joan.people.amina), SlipKind.AFTER);
        String again = Joan.code(joan.pack(joan.people.dev), SlipKind.AFTER);
        joan.people.later(Duration.ofDays(3));
        joan.enter(joan.people.amina, slip.code(), Joan.reply(Choice.UNNAMED, null), ReadBack.YES);
        ChoiceSnapshot chosen =
                joan
                        .people
                        .as(
                                joan.people.joan,
                                beans -> beans.get(ChoiceService.class).choices())
                        .stream()
                        .filter(it -> it.record().equals(slip.thing()))
                        .findFirst()
                        .orElseThrow();
        assertThat(chosen.after().choice()).isEqualTo(AfterChoice.KEEP_UNNAMED);
        assertThat(joan.open(joan.people.dev, again).choices()).as("chosen").isEmpty();
        Joan.refused(
                "home.replyOld", () -> joan.enter(joan.people.dev, again, Joan.reply(Choice.AWAY, null), ReadBack.YES));
    }

    private Pack print(Beans beans) {
        return beans.get(PackService.class).print(joan.people.joan);
    }

    private void enter(String code, Choice choice, Map<Adjustment, Seen> needs, Route route) {
        LocalDate today = LocalDate.ofInstant(joan.people.now(), ZoneOffset.UTC);
        as(joan.people.amina, beans -> {
            Reply reply = new Reply(choice, null, null, null, null, needs, null);
            beans.get(ReplyService.class).enter(code, reply, new Behalf(null, route, today, ReadBack.YES));
            return code;
        });
    }

    private List<NeedSnapshot> needs() {
        return as(joan.people.amina, beans -> beans.get(NeedService.class).of(joan.people.joan));
    }

    private ChoiceSnapshot choice() {
        return as(
                joan.people.joan,
                beans -> beans.get(ChoiceService.class).choices().get(0));
    }

    private long kept() {
        return TestDatabase.transaction(
                joan.people.entities,
                em -> ((Number) em.createNativeQuery("select count(*) from alongside_need where person = ?")
                                .setParameter(1, joan.people.joan)
                                .getSingleResult())
                        .longValue());
    }

    /** With the ledger itself, where the others let everybody agree to what helps them. */
    private <T extends @Nullable Object> T as(UUID who, Function<Beans, T> work) {
        return TestDatabase.transaction(joan.people.entities, em -> {
            Beans beans = new Beans(em, Clock.fixed(joan.people.now(), ZoneOffset.UTC));
            beans.get(Ledger.ofNeeds());
            beans.get(CurrentPerson.class).actAs(joan.people.snapshot(who));
            return work.apply(beans);
        });
    }
}
