package org.alongside.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SettingTest {
    private final Setting<Integer> days = Setting.number("alongside.test.days", 14, 1, 30, "How many days.");
    private final Setting<String> name = Setting.text("alongside.test.name", null, "Eastmere", "A name.");
    private final Setting<String> word = Setting.secret("alongside.test.word", "a long random word", "A secret.");

    @Test
    void whatIsNotSetAndHasADefaultIsNoProblem() {
        assertThat(days.problemWith(null)).isEmpty();
        assertThat(days.problemWith(" ")).isEmpty();
    }

    @Test
    void whatMustBeSetIsAProblemUntilItIs() {
        assertThat(name.problemWith(null)).map(Setting.Problem::example).contains("Eastmere");
        assertThat(name.problemWith("  ")).isPresent();
        assertThat(name.problemWith("Eastmere Council")).isEmpty();
    }

    @Test
    void aNumberOutsideItsRangeOrNoNumberAtAllIsAProblem() {
        assertThat(days.problemWith("31")).map(Setting.Problem::needed).contains("whole number from 1 to 30");
        assertThat(days.problemWith("two weeks")).map(Setting.Problem::found).contains("two weeks");
        assertThat(days.problemWith("30")).isEmpty();
    }

    @Test
    void datesAreReadOneByOne() {
        Setting<Set<LocalDate>> off = Setting.days("alongside.test.off", "2026-12-25", "Days off.");
        assertThat(off.reader().apply("2026-12-25, 2026-12-28,"))
                .containsExactlyInAnyOrder(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 28));
        assertThat(off.reader().apply("")).isEmpty();
        assertThat(off.problemWith("25 December")).isPresent();
    }

    @Test
    void aLengthOfTimeAnAddressAndAFlagAreReadStrictly() {
        assertThat(Setting.duration("alongside.test.wait", "P14D", "How long.").problemWith("14 days"))
                .isPresent();
        assertThat(Setting.address("alongside.test.url", null, "https://a.example/", "Where.")
                        .problemWith("a.example"))
                .isPresent();
        assertThat(Setting.flag("alongside.test.on", false, "Whether.").problemWith("yes"))
                .isPresent();
        assertThat(Setting.choice("alongside.test.mode", "auto", List.of("auto", "off"), "How.")
                        .problemWith("on"))
                .isPresent();
    }

    @Test
    void aSecretIsNeverShownNotEvenWhenWrong() {
        Setting<Integer> pin = new Setting<>(
                "alongside.test.pin", "number", "1", "1", "A secret number.", true, false, Integer::valueOf);
        Optional<Setting.Problem> problem = pin.problemWith("hunter2");
        assertThat(problem).isPresent();
        assertThat(problem.toString()).doesNotContain("hunter2");
        assertThat(word.secret()).isTrue();
    }

    @Test
    void anUnknownKeyIsNamedWithTheNearestKnownOne() {
        assertThat(Settings.nearest(
                        "alongside.test.dayz",
                        List.of("alongside.test.name", "alongside.test.days", "alongside.base-url")))
                .isEqualTo("alongside.test.days");
    }
}
