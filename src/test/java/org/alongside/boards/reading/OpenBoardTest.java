package org.alongside.boards.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.alongside.boards.BoardSnapshot;
import org.alongside.boards.Rung;
import org.alongside.boards.store.Board;
import org.alongside.boards.store.HonestStart;
import org.alongside.platform.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenBoardTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:30:00Z");
    private static final LocalDate BY = LocalDate.of(2027, 3, 12);

    @Test
    void aBoardOpensWhenAllOfItsTermsAreSaid() {
        BoardSnapshot board = open("", BY, Rung.CO_DESIGN).snapshot();

        assertThat(board.canChange()).isEqualTo("How breaks are booked");
        assertThat(board.rung()).isEqualTo(Rung.CO_DESIGN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "purpose", "canChange", "cannotChange", "whoDecides", "hearBack"})
    void aBoardDoesNotOpenWhileSomethingIsLeftOut(String left) {
        assertThatThrownBy(() -> open(left, BY, Rung.CO_DESIGN))
                .hasMessage("boards.missing." + left)
                .asInstanceOf(type(Refusal.class))
                .satisfies(refusal -> assertThat(refusal.field()).contains(left));
    }

    @Test
    void aBoardSaysByWhenItIsDecidedAndHowFarThePowerGoes() {
        assertThatThrownBy(() -> open("", null, Rung.CO_DESIGN)).hasMessage("boards.missing.decideBy");
        assertThatThrownBy(() -> open("", LocalDate.of(2026, 11, 21), Rung.CO_DESIGN))
                .hasMessage("boards.decideByPast");
        assertThatThrownBy(() -> open("", BY, null)).hasMessage("boards.missing.rung");
    }

    @Test
    void nobodyCanIntendCoercion() {
        assertThat(Rung.values()).hasSize(6);
        assertThat(Rung.values()).extracting(Enum::name).doesNotContain("COERCION");
    }

    private static Board open(String left, @Nullable LocalDate by, @Nullable Rung rung) {
        return new Board(
                new HonestStart(
                        "title".equals(left) ? " " : "Short breaks that work for us",
                        "purpose".equals(left) ? "" : "A better respite offer",
                        "canChange".equals(left) ? "" : "How breaks are booked",
                        "cannotChange".equals(left) ? "" : "The money for this year, because it is voted",
                        "whoDecides".equals(left) ? "" : "The Cabinet",
                        by,
                        rung,
                        "hearBack".equals(left) ? "" : "By letter within two weeks",
                        "",
                        ""),
                UUID.randomUUID(),
                NOW,
                ZoneOffset.UTC);
    }
}
