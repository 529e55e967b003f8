package org.alongside.consent.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.consent.ConsentState;
import org.alongside.consent.receipts.ChoiceSnapshot;
import org.alongside.consent.takedown.AfterSnapshot;
import org.alongside.platform.text.Texts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Six ends of a question read as six different things, in both wordings, and not by colour alone. */
class ChoiceMarkTest {
    private static final List<ConsentState> ENDS = List.of(
            ConsentState.REFUSED,
            ConsentState.WITHDRAWN,
            ConsentState.DEFERRED,
            ConsentState.EXPIRED,
            ConsentState.SUPERSEDED);

    @Test
    @Tag("consent-11")
    void sixEndsAreSixWordsAndSixSigns() {
        ChoicesView page = new ChoicesView();
        Texts texts = new Texts();
        for (Locale words : List.of(Texts.STANDARD, Texts.EASY_READ)) {
            assertThat(Stream.concat(
                                    ENDS.stream()
                                            .map(state ->
                                                    page.mark(choice(state)).word()),
                                    Stream.of("neverAskedTitle"))
                            .map(key -> texts.of(words, "consent." + key))
                            .collect(Collectors.toSet()))
                    .hasSize(6);
        }
        // what nobody asked has a list of its own, with a circle at each line
        assertThat(Stream.concat(
                                ENDS.stream()
                                        .map(state -> page.mark(choice(state)).icon()),
                                Stream.of("circle"))
                        .collect(Collectors.toSet()))
                .hasSize(6);
    }

    private static ChoiceSnapshot choice(ConsentState state) {
        UUID any = UUID.randomUUID();
        return new ChoiceSnapshot(
                any,
                any,
                "",
                "",
                "",
                state,
                null,
                null,
                null,
                List.of(),
                false,
                new AfterSnapshot(null, null, List.of()),
                any);
    }
}
