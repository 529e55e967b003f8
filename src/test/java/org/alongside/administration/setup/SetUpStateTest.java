package org.alongside.administration.setup;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.administration.setup.SetUpItem.Way;
import org.junit.jupiter.api.Test;

class SetUpStateTest {
    @Test
    void whatIsMissingIsMissingWhateverSomebodySaidBefore() {
        for (Way way : Way.values()) {
            assertThat(SetUpState.of(way, false, true, true)).isEqualTo(SetUpState.MISSING);
        }
    }

    @Test
    void whatCanBeSeenNeedsNobodysWord() {
        assertThat(SetUpState.of(Way.SEEN, true, false, false)).isEqualTo(SetUpState.DONE);
    }

    @Test
    void aWordHoldsForTheFactsItWasGivenOf() {
        assertThat(SetUpState.of(Way.CONFIRMED, true, false, false)).isEqualTo(SetUpState.TO_CONFIRM);
        assertThat(SetUpState.of(Way.CONFIRMED, true, true, true)).isEqualTo(SetUpState.DONE);
        assertThat(SetUpState.of(Way.TRIED, true, true, false)).isEqualTo(SetUpState.CHANGED);
    }
}
