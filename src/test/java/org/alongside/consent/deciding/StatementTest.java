package org.alongside.consent.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as a clear yes in somebody's own words. */
@Tag("consent-15")
class StatementTest {
    @ParameterizedTest
    @ValueSource(strings = {"yes", "Yes, keep my list.", "I agree", "ok", "I say YES to this"})
    void clear(String words) {
        assertThat(Statement.clear(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "my list", "no", "yes but not my name", "I do not agree", "I don’t agree", "yesterday"})
    void unclear(String words) {
        assertThat(Statement.clear(words)).isFalse();
    }
}
