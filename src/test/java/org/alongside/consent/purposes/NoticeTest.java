package org.alongside.consent.purposes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.consent.notices.Change;
import org.alongside.consent.notices.Manifest;
import org.alongside.consent.notices.NoticeVersion;
import org.alongside.consent.notices.Variant;
import org.alongside.consent.notices.Wording;
import org.alongside.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The words that come with Alongside, and what freezes them. */
class NoticeTest {
    @ParameterizedTest
    @EnumSource(Starter.class)
    void everyPurposeHasBothFormsWithTheirPictures(Starter starter) {
        Wording standard = Wording.of(Shipped.body(starter, Variant.STANDARD));
        Wording easy = Wording.of(Shipped.body(starter, Variant.EASY_READ));
        assertThat(standard.lines()).hasSize(3);
        assertThat(easy.lines()).hasSizeBetween(3, 5);
        assertThat(easy.lines()).allSatisfy(line -> assertThat(line.text()).hasSizeLessThan(90));
        assertThat(Shipped.pictures(Shipped.body(starter, Variant.EASY_READ), Variant.EASY_READ))
                .hasSizeGreaterThan(2);
        assertThat(Shipped.pictures(Shipped.body(starter, Variant.STANDARD), Variant.STANDARD))
                .hasSize(1);
    }

    @Test
    void placesAreFilled() {
        Wording wording = Wording.of(Shipped.body(Starter.QUOTE_NO_NAME, Variant.STANDARD))
                .filled(Map.of("place", "the report", "until", "1 May", "contact", "Amina"));
        assertThat(wording.question()).isEqualTo("May we use your words in the report?");
        assertThat(wording.toString()).doesNotContain("{");
    }

    @Test
    void oneByteOrOnePictureChangesTheSeal() {
        String seal = Manifest.seal("en-GB", Variant.STANDARD, "words", "a 1");
        assertThat(Manifest.seal("en-GB", Variant.STANDARD, "Words", "a 1")).isNotEqualTo(seal);
        assertThat(Manifest.seal("en-GB", Variant.STANDARD, "words", "a 2")).isNotEqualTo(seal);
        assertThat(Manifest.seal("en-GB", Variant.EASY_READ, "words", "a 1")).isNotEqualTo(seal);
    }

    @Test
    void publishedWordsAreFrozen() {
        NoticeVersion version = new NoticeVersion(UUID.randomUUID(), 1, Change.FIRST);
        version.publish(0, "somebody");
        assertThatThrownBy(() -> version.rendition("en-GB", Variant.STANDARD, "", ""))
                .isInstanceOf(Refusal.class)
                .hasMessage("consent.noticeFrozen");
        assertThatThrownBy(() -> version.publish(0, "somebody")).hasMessage("consent.noticeFrozen");
    }

    @ParameterizedTest
    @EnumSource(Starter.class)
    void whereAYesMustBeExplicitTheButtonIsAWholeSentenceOfThePersons(Starter starter) {
        for (Variant form : List.of(Variant.STANDARD, Variant.EASY_READ)) {
            String yes = Wording.of(Shipped.body(starter, form)).yes();
            assertThat(yes.startsWith("I say yes")).as(yes).isEqualTo(starter.explicitNeeded());
        }
    }
}
