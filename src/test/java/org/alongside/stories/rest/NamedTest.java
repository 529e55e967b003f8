package org.alongside.stories.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.alongside.platform.Refusal;
import org.junit.jupiter.api.Test;

class NamedTest {
    private static final UUID JOAN = UUID.randomUUID();

    @Test
    void eachIsNamedOnce() {
        assertThat(Named.people("in", List.of(JOAN, JOAN))).containsExactly(JOAN);
        assertThat(Named.people("in", List.of())).isEmpty();
    }

    @Test
    void aNameWithoutAValueIsAMistake() {
        assertThatThrownBy(() -> Named.people("in", Arrays.asList(JOAN, null)))
                .isInstanceOf(Refusal.class)
                .hasMessage("platform.badRequest");
    }
}
