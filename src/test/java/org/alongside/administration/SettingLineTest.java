package org.alongside.administration;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.platform.settings.Settings.Origin;
import org.junit.jupiter.api.Test;

class SettingLineTest {
    @Test
    void aLengthOfTimeIsSaidAsPeopleCount() {
        assertThat(said("P14D")).isEqualTo("14 days");
        assertThat(said("PT48H")).isEqualTo("2 days");
        assertThat(said("PT12H")).isEqualTo("12 hours");
        assertThat(said("PT90M")).isEqualTo("90 minutes");
        assertThat(said("P1D")).isEqualTo("24 hours");
    }

    @Test
    void everythingElseStandsAsItIs() {
        assertThat(line("whole number from 1 to 20", "5").unit()).isEmpty();
        assertThat(line("length of time", "").unit()).isEmpty();
    }

    @Test
    void aKeyBreaksBetweenItsWords() {
        assertThat(line("text", "x").pieces()).containsExactly("alongside.", "test.", "slip-", "valid");
    }

    private static String said(String value) {
        SettingLine line = line("length of time", value);
        return line.units() + " " + line.unit();
    }

    private static SettingLine line(String type, String value) {
        return new SettingLine(
                "alongside.test.slip-valid",
                type,
                value,
                true,
                Origin.DEFAULT,
                value,
                value,
                value,
                "Why.",
                true,
                false,
                null,
                null,
                null);
    }
}
