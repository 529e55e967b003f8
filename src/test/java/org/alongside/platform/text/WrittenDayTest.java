package org.alongside.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDayTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 12);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 March 2027",
                "12 march 2027",
                " 12  Mar 2027 ",
                "12th March 2027",
                "12th of March 2027",
                "Friday 12 March 2027",
                "Friday, 12 March, 2027",
                "March 12, 2027",
                "12/3/2027",
                "12/03/27",
                "12.3.2027",
                "12-3-2027",
                "12 3 2027",
                "12-Mar-2027",
                "2027-03-12"
            })
    void aDayIsReadAsPeopleWriteIt(String typed) {
        assertThat(WrittenDay.read(typed)).contains(DAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "soon", "12 March", "31 February 2027", "12/13/2027", "0/3/2027", "12 Ma 2027", "12 Foo 2027"
            })
    void whatIsNoDayIsNotGuessed(String typed) {
        assertThat(WrittenDay.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-12", "2028-02-29", "1999-12-31"})
    void whatAFieldShowsCanBeReadAgain(LocalDate day) {
        assertThat(WrittenDay.read(WrittenDay.write(day))).contains(day);
    }
}
