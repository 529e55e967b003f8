package org.alongside.home.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SlipTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private final UUID amina = UUID.randomUUID();
    private final Slip slip = new Slip(
            UUID.randomUUID(),
            amina,
            PaperSlip.of(SlipKind.AGREE, UUID.randomUUID(), UUID.randomUUID(), "Sunday night", "Amina")
                    .saying(2, List.of("A bus home", "at nine"))
                    .bearing("ABCD2345"),
            NOW,
            Duration.ofDays(90));

    @Test
    void aSlipRunsUntilItsDay() {
        assertThat(slip.runs(NOW.plus(Duration.ofDays(89)))).isTrue();
        assertThat(slip.runs(NOW.plus(Duration.ofDays(90)))).isFalse();
    }

    @Test
    void aSlipIsEnteredOnce() {
        slip.answer(Choice.YES, amina, NOW);
        assertThatThrownBy(() -> slip.answer(Choice.YES, amina, NOW)).hasMessage("home.replyTwice");
    }

    @Test
    void onlyWhatCanBeTickedOnItCanBeEntered() {
        assertThatThrownBy(() -> slip.answer(Choice.STOP, amina, NOW)).hasMessage("home.replyChoose");
        assertThat(slip.answered()).isFalse();
    }

    @Test
    void paperIsOldAsSoonAsItsOwnersAreAskedAfresh() {
        assertThat(slip.olderThan(2)).isFalse();
        assertThat(slip.olderThan(3)).isTrue();
    }

    @Test
    void paperFromBeforeAStopIsKnownAsSuch() {
        assertThat(slip.printedBefore(NOW.plusSeconds(1))).isTrue();
        assertThat(slip.printedBefore(NOW.minusSeconds(1))).isFalse();
        assertThat(slip.printedBefore(null)).isFalse();
    }

    @Test
    void whatStoodOnThePaperIsKeptAsPrinted() {
        assertThat(slip.title()).isEqualTo("Sunday night");
        assertThat(slip.paragraphs()).containsExactly("A bus home", "at nine");
    }

    @Test
    void aCodeIsReadHoweverItWasTyped() {
        String code = ReplyCode.next();
        assertThat(code).matches("[2-9A-HJKMNP-Z]{8}");
        assertThat(ReplyCode.plain(" "
                        + ReplyCode.spaced(code)
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace(' ', '-')))
                .isEqualTo(code);
    }

    @Test
    void onOldPaperNothingCountsAsAgreement() {
        ReplyForm old = new ReplyForm(
                SlipKind.QUESTION, amina, "", "", List.of(), NOW, List.of(), true, List.of(), null, null, "", null);
        assertThat(old.choices()).containsExactly(Choice.NO, Choice.NOT_NOW, Choice.RING);
    }

    @Test
    void onChangedNotesNobodySignsAndEverybodyMaySayThatTheyAreWrong() {
        ReplyForm old = new ReplyForm(
                SlipKind.NOTES, amina, "", "", List.of(), NOW, List.of(), true, List.of(), null, null, "", null);
        assertThat(old.choices()).containsExactly(Choice.NOT_SAID);
    }

    @Test
    void everyKindOfSlipHasSomethingToTickOrToWrite() {
        for (SlipKind kind : SlipKind.values()) {
            assertThat(Choice.on(kind)).as(kind.name()).isNotEmpty();
        }
    }
}
