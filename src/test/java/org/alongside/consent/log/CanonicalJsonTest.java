package org.alongside.consent.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One text for one meaning. */
class CanonicalJsonTest {
    @Test
    void keysAreSortedAndNothingIsAdded() {
        assertThat(CanonicalJson.of(Map.of("b", 2, "a", "x", "c", Map.of("z", 1L, "y", List.of("p", 3)))))
                .isEqualTo("{\"a\":\"x\",\"b\":2,\"c\":{\"y\":[\"p\",3],\"z\":1}}");
        assertThat(CanonicalJson.of(Map.of("m", Map.of(), "l", List.of()))).isEqualTo("{\"l\":[],\"m\":{}}");
    }

    @Test
    void keysAreSortedByTheirUnitsAsTheStandardShows() {
        Map<String, String> sample = Map.of(
                "\u20ac", "Euro Sign",
                "\r", "Carriage Return",
                "\ufb33", "Hebrew Letter Dalet With Dagesh",
                "1", "One",
                "\ud83d\ude00", "Emoji: Grinning Face",
                "\u0080", "Control",
                "\u00f6", "Latin Small Letter O With Diaeresis");
        String json = CanonicalJson.of(sample);
        assertThat(json.indexOf("Carriage")).isLessThan(json.indexOf("One"));
        assertThat(json.indexOf("One")).isLessThan(json.indexOf("Control"));
        assertThat(json.indexOf("Control")).isLessThan(json.indexOf("Latin"));
        assertThat(json.indexOf("Latin")).isLessThan(json.indexOf("Euro"));
        assertThat(json.indexOf("Euro")).isLessThan(json.indexOf("Emoji"));
    }

    @Test
    void charactersAreEscapedAsTheStandardSays() {
        assertThat(CanonicalJson.of(Map.of("k", "\u20ac$\u000f\nA'B\"\\\\\"/\t\b\f\r\u2028")))
                .isEqualTo("{\"k\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\\t\\b\\f\\r\u2028\"}");
    }

    @Test
    void twoSpellingsOfOneLetterAreOne() {
        assertThat(CanonicalJson.of(Map.of("k", "Zoe\u0308"))).isEqualTo(CanonicalJson.of(Map.of("k", "Zo\u00eb")));
    }

    @Test
    void onlyTextAndWholeNumbersAreTaken() {
        assertThatThrownBy(() -> CanonicalJson.of(Map.of("k", 1.5))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CanonicalJson.of(Map.of("k", true))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CanonicalJson.of(Map.of("k", 1L << 53))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CanonicalJson.of(Map.of("k", "\ud800"))).isInstanceOf(IllegalArgumentException.class);
    }
}
