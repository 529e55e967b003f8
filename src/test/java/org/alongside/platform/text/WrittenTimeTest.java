package org.alongside.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTimeTest {
    @ParameterizedTest
    @CsvSource({
        "10:30, 10:30",
        "10.30, 10:30",
        "10:30 am, 10:30",
        "10:30am, 10:30",
        "10.30 a.m., 10:30",
        "2 pm, 14:00",
        "2:15 PM, 14:15",
        "14:00, 14:00",
        "14, 14:00",
        "12 noon, 12:00",
        "Noon, 12:00",
        "12:00 pm, 12:00",
        "12:10 am, 00:10",
        "09:05:00, 09:05"
    })
    void aTimeIsReadAsPeopleWriteIt(String typed, LocalTime time) {
        assertThat(WrittenTime.read(typed)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "25:00", "10:75", "14 pm", "0 am", "10:3"})
    void whatIsNoTimeIsNotGuessed(String typed) {
        assertThat(WrittenTime.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"00:00", "10:30", "12:00", "23:59"})
    void whatAFieldShowsCanBeReadAgain(LocalTime time) {
        assertThat(WrittenTime.read(WrittenTime.write(time))).contains(time);
    }
}
