package org.alongside.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.consent.purposes.Aim;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What something new can be for: receipts name it in words that others know. */
class AimTest {
    @Test
    @Tag("consent-24")
    void everyAimIsATermOfTheVocabulary() throws IOException {
        String all = Stream.of(Aim.values())
                .map(aim -> "{\"@id\":\"" + aim.iri() + "\"}")
                .collect(Collectors.joining(","));
        String graph = "{\"@id\":\"urn:x\",\"https://w3id.org/dpv#hasPurpose\":[" + all + "]}";
        assertThat(Vocabulary.read(graph)).hasSize(Aim.values().length);
        assertThat(Vocabulary.unknownTerms(Vocabulary.read(graph))).isEmpty();
    }
}
