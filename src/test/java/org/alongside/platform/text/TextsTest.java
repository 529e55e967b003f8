package org.alongside.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class TextsTest {
    private final Texts texts = new Texts();

    @Test
    void theRoomBeforeTheDotIsTheBundle() {
        assertThat(texts.of(Texts.STANDARD, "identity.comeIn")).isEqualTo("Come in");
    }

    @Test
    void easyReadHasItsOwnWords() {
        assertThat(texts.of(Texts.EASY_READ, "identity.signInFirst"))
                .isNotEqualTo(texts.of(Texts.STANDARD, "identity.signInFirst"));
    }

    @Test
    void numbersStandWithoutMarks() {
        assertThat(texts.of(Texts.STANDARD, "platform.tooManyTries", 1500)).contains("1500");
    }

    @Test
    void aServerWithAnotherLanguageStillSpeaksEnglish() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(texts.of(Texts.STANDARD, "identity.comeIn")).isEqualTo("Come in");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aKeyThatIsNotThereIsAMistakeAndNotAnEmptyText() {
        assertThatThrownBy(() -> texts.of(Texts.STANDARD, "identity.nothingLikeThis"))
                .isInstanceOf(MissingResourceException.class);
    }

    @Test
    void codesFromPaperHaveNoLetterThatLooksLikeAnother() {
        assertThat(Secrets.code("23456789ABCDEFGHJKMNPQRSTUVWXYZ", 1000)).doesNotContainPattern("[01OIL]");
    }

    @Test
    void tokensDifferAndFitIntoAnAddress() {
        assertThat(Secrets.token()).hasSize(43).matches("[A-Za-z0-9_-]+").isNotEqualTo(Secrets.token());
    }

    @Test
    void aPlaceForAWordHasTheUsualOneUntilAnotherIsChosen() {
        assertThat(texts.filled("{Members} first, {0} and {members}, then one {member}, {other}"))
                .isEqualTo("Members first, {0} and members, then one member, {other}");
        assertThat(texts.of(Texts.STANDARD, "home.members")).isEqualTo("Members I answer for");
    }
}
