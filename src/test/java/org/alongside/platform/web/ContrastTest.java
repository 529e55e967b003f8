package org.alongside.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads the colours from the style sheet itself, as light and as dark, and measures them as WCAG 2.2 does. */
class ContrastTest {
    private static final Path TOKENS = Path.of("src/main/webapp/resources/ui/tokens.css");
    private static final Pattern TOKEN = Pattern.compile("--([a-z-]+):\\s*#([0-9a-fA-F]{6})\\s*;");

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "ink, paper",
        "ink, wall",
        "ink, card",
        "ink, chair",
        "ink, main-soft",
        "ink, second-soft",
        "ink, attention-soft",
        "ink, wrong-soft",
        "ink, done-soft",
        "paper, ink",
        "quiet, paper",
        "quiet, wall",
        "quiet, card",
        "quiet, second-soft",
        "quiet, main-soft",
        "quiet, done-soft",
        "main, paper",
        "main, wall",
        "main, card",
        "main, main-soft",
        "main, second-soft",
        "on-main, main",
        "on-block, block",
        "second, second-soft",
        "second, paper",
        "attention, attention-soft",
        "attention, card",
        "wrong, wrong-soft",
        "wrong, paper",
        "wrong, card",
        "done, done-soft",
        "done, card"
    })
    void textCanBeReadInBothSchemes(String text, String ground) throws IOException {
        assertThat(contrast(light(), text, ground)).as("light").isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(dark(), text, ground)).as("dark").isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest(name = "{0} against {1}")
    @CsvSource({
        "edge, paper",
        "edge, wall",
        "edge, card",
        "seat, paper",
        "seat, card",
        "seat, wall",
        "ink, wall",
        "ink, card",
        "main, paper",
        "main, card",
        "wrong, paper",
        "done, paper",
        "done, done-soft",
        "wrong, wrong-soft",
        "second, paper"
    })
    void partsCanBeToldApartInBothSchemes(String part, String ground) throws IOException {
        assertThat(contrast(light(), part, ground)).as("light").isGreaterThanOrEqualTo(3.0);
        assertThat(contrast(dark(), part, ground)).as("dark").isGreaterThanOrEqualTo(3.0);
    }

    @ParameterizedTest(name = "ring on {0}")
    @CsvSource({"paper", "wall", "card", "main", "block", "ink", "main-soft", "second-soft"})
    void oneOfTheTwoRingsOfFocusIsSeenOnEveryGround(String ground) throws IOException {
        for (Map<String, String> scheme : java.util.List.of(light(), dark())) {
            double inner = contrast(scheme, "focus-in", ground);
            double outer = contrast(scheme, "focus-out", ground);
            assertThat(Math.max(inner, outer)).isGreaterThanOrEqualTo(3.0);
        }
    }

    private static double contrast(Map<String, String> scheme, String one, String other) {
        double first = brightness(scheme, one);
        double second = brightness(scheme, other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double brightness(Map<String, String> scheme, String token) {
        assertThat(scheme).as("the tokens").containsKey(token);
        int rgb = Integer.parseInt(scheme.get(token), 16);
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int value) {
        double share = value / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static Map<String, String> light() throws IOException {
        String css = Files.readString(TOKENS);
        return tokens(css.substring(0, css.indexOf("prefers-color-scheme: dark")));
    }

    /** The dark scheme replaces what it names and keeps the rest. */
    private static Map<String, String> dark() throws IOException {
        String css = Files.readString(TOKENS);
        Map<String, String> all = new HashMap<>(light());
        all.putAll(tokens(css.substring(css.indexOf("prefers-color-scheme: dark"))));
        return all;
    }

    private static Map<String, String> tokens(String css) {
        Map<String, String> found = new HashMap<>();
        Matcher token = TOKEN.matcher(css);
        while (token.find()) {
            found.put(token.group(1), token.group(2));
        }
        return found;
    }
}
