package org.alongside.home.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.alongside.boards.CardSnapshot;
import org.alongside.boards.CardWords;
import org.alongside.boards.Spot;
import org.alongside.boards.cards.CardService;
import org.alongside.boards.cards.ConversationService;
import org.alongside.boards.reading.OpenCard;
import org.alongside.boards.reading.ReadingService;
import org.alongside.platform.Refusal;
import org.alongside.supporters.stamp.Behalf;
import org.alongside.supporters.stamp.ReadBack;
import org.alongside.supporters.stamp.Route;
import org.alongside.supporters.stamp.StampSnapshot;
import org.alongside.testing.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Joan never comes online: what Amina prints for her, and what becomes of what she sends back. */
@ParameterizedClass
@EnumSource
class PaperIT {
    private final Joan joan;

    PaperIT(Kind kind) {
        joan = new Joan(kind);
    }

    @Test
    void aPackHoldsWhatIsAskedOfThePersonAndEachSlipACode() {
        Pack pack = joan.pack(joan.people.amina);
        assertThat(pack.slips())
                .extracting(PaperSlip::kind)
                .containsExactly(SlipKind.AGREE, SlipKind.WORDS, SlipKind.NEEDS, SlipKind.WISH);
        assertThat(pack.slips()).allSatisfy(it -> assertThat(it.code()).matches("[2-9A-Z]{4} [2-9A-Z]{4}"));
        assertThat(pack.slips().get(0).paragraphs()).containsExactly("A bus home");
        assertThat(pack.slips().get(0).about()).isEqualTo("Amina Yusuf");
        assertThat(pack.since()).isNull();
        assertThat(pack.own()).isFalse();
        assertThat(joan.pack(joan.people.joan).own()).isTrue();
    }

    @Test
    void theNextPackTellsOnlyWhatIsNew() {
        joan.pack(joan.people.amina);
        joan.people.later(Duration.ofHours(1));
        joan.people.act(
                joan.people.amina,
                beans -> beans.get(ConversationService.class).comment(joan.card, "When does it run?"));
        joan.people.later(Duration.ofHours(1));
        Pack next = joan.pack(joan.people.amina);
        assertThat(next.since()).isNotNull();
        assertThat(next.boards())
                .singleElement()
                .satisfies(news -> assertThat(news.cards())
                        .singleElement()
                        .satisfies(it -> assertThat(it.times()).hasSize(1)));
        joan.people.later(Duration.ofHours(1));
        assertThat(joan.pack(joan.people.amina).boards().get(0).cards()).isEmpty();
    }

    @Test
    void nobodyPrintsForAMemberTheyDoNotAnswerFor() {
        for (UUID other : List.of(joan.people.claire, joan.people.tom)) {
            assertThatThrownBy(() -> joan.people.as(
                            other, beans -> beans.get(PackService.class).print(joan.people.joan)))
                    .isInstanceOf(Refusal.class);
        }
    }

    @Test
    void whatIsNotSharedWithWhoeverPrintsIsLeftOutAndSaid() {
        Pack devs = joan.pack(joan.people.dev);
        assertThat(devs.boards()).isEmpty();
        assertThat(devs.slips()).extracting(PaperSlip::kind).containsExactly(SlipKind.NEEDS, SlipKind.WISH);
        assertThat(devs.leftOut()).isTrue();
        assertThat(joan.pack(joan.people.amina).leftOut()).isFalse();
    }

    @Test
    void anAgreementOnPaperCountsAndSaysHowItCame() {
        String code = Joan.code(joan.pack(joan.people.amina), SlipKind.AGREE);
        joan.people.later(Duration.ofDays(3));
        joan.enter(joan.people.amina, code, Joan.reply(Choice.YES, null), ReadBack.YES);

        OpenCard open = joan.card();
        StampSnapshot stamp = Objects.requireNonNull(
                open.answerOf(joan.people.joan).orElseThrow().stamp());
        assertThat(open.yeses()).isOne();
        assertThat(stamp.byName()).isEqualTo("Amina Yusuf");
        assertThat(stamp.route()).isEqualTo(Route.PAPER);
        assertThat(stamp.readBack()).isEqualTo(ReadBack.YES);
        assertThat(joan.typedForJoan()).extracting(StampSnapshot::what).contains("answer");
    }

    @Test
    void theSameSlipTwiceIsFlaggedAndNotKeptTwice() {
        String code = Joan.code(joan.pack(joan.people.amina), SlipKind.WORDS);
        joan.enter(joan.people.amina, code, new Reply(Choice.WORDS, "At nine", joan.card, null, null), ReadBack.NO);
        ReplyForm again = joan.open(joan.people.amina, code);
        assertThat(again.answered()).isTrue();
        assertThat(again.answeredBy()).isEqualTo("Amina Yusuf");
        Joan.refused(
                "home.replyTwice",
                () -> joan.enter(
                        joan.people.amina, code, new Reply(Choice.WORDS, "Ten", joan.card, null, null), ReadBack.NO));
        assertThat(joan.people
                        .as(
                                joan.people.joan,
                                beans -> beans.get(ReadingService.class).card(joan.card))
                        .comments())
                .hasSize(1);
    }

    @Test
    void aYesToOlderWordsIsNoAgreementToNewerOnes() {
        String code = Joan.code(joan.pack(joan.people.amina), SlipKind.AGREE);
        joan.people.act(
                joan.people.amina,
                beans -> beans.get(CardService.class)
                        .edit(
                                joan.card,
                                CardWords.brief("Sunday night", "A taxi home"),
                                joan.snapshot().version()));
        ReplyForm old = joan.open(joan.people.amina, code);
        assertThat(old.old()).isTrue();
        assertThat(old.printed()).containsExactly("A bus home");
        assertThat(old.now()).containsExactly("Sunday night", "A taxi home");
        assertThat(old.choices()).isEmpty();
        Joan.refused(
                "home.replyOld", () -> joan.enter(joan.people.amina, code, Joan.reply(Choice.YES, null), ReadBack.YES));
        assertThat(joan.people
                        .as(
                                joan.people.joan,
                                beans -> beans.get(ReadingService.class).card(joan.card))
                        .yeses())
                .isZero();
    }

    @Test
    void aCardThatOnlyLiesElsewhereInItsLaneIsStillTheSame() {
        UUID above = joan.people.as(
                joan.people.amina,
                beans -> beans.get(CardService.class).add(joan.agree, CardWords.brief("Above", "Another")));
        String code = Joan.code(joan.pack(joan.people.amina), SlipKind.AGREE);
        joan.people.act(
                joan.people.amina,
                beans -> beans.get(CardService.class)
                        .move(
                                joan.card,
                                joan.agree,
                                Spot.after(above),
                                joan.snapshot().version()));
        joan.enter(joan.people.amina, code, Joan.reply(Choice.YES, null), ReadBack.YES);
        assertThat(joan.people
                        .as(
                                joan.people.joan,
                                beans -> beans.get(ReadingService.class).card(joan.card))
                        .yeses())
                .isOne();
    }

    @Test
    void aNewIdeaOnPaperIsACardOfThePerson() {
        String code = Joan.code(joan.pack(joan.people.amina), SlipKind.WORDS);
        joan.enter(
                joan.people.amina,
                code,
                new Reply(Choice.WORDS, "", null, "A garden", "Somewhere quiet"),
                ReadBack.YES);
        CardSnapshot idea = joan
                .people
                .as(joan.people.amina, beans -> beans.get(ReadingService.class).board(joan.board))
                .lanes()
                .stream()
                .flatMap(it -> it.cards().stream())
                .filter(it -> it.title().equals("A garden"))
                .findFirst()
                .map(it -> joan.people.as(
                        joan.people.amina,
                        beans -> beans.get(ReadingService.class).snapshot(it.id())))
                .orElseThrow();
        assertThat(idea.author()).isEqualTo(joan.people.joan);
        assertThat(idea.memberOwner()).isEqualTo(joan.people.joan);
    }

    @Test
    void aCodeOfSomebodyElsesMemberIsAsUnknownAsOneThatNeverWas() {
        String code = Joan.code(joan.pack(joan.people.amina), SlipKind.AGREE);
        assertThat(joan.tried(joan.people.claire, code)).isEmpty();
        assertThat(joan.tried(joan.people.amina, "2222 2222")).isEmpty();
        assertThat(joan.tried(joan.people.dev, code))
                .as("the deputy answers too")
                .isPresent();
        joan.people.later(Duration.ofDays(91));
        assertThat(joan.tried(joan.people.amina, code)).as("over").isEmpty();
        joan.people.act(
                joan.people.amina, beans -> beans.get(SweepService.class).round());
    }

    @Test
    void nothingIsEnteredWithoutHowItCame() {
        String code = Joan.code(joan.pack(joan.people.amina), SlipKind.WISH);
        Joan.refused(
                "supporters.missing.readBack",
                () -> joan.people.as(joan.people.amina, beans -> {
                    beans.get(ReplyService.class)
                            .enter(code, Joan.reply(Choice.RING, null), new Behalf(null, Route.PAPER, null, null));
                    return code;
                }));
        assertThat(joan.open(joan.people.amina, code).answered()).isFalse();
    }
}
