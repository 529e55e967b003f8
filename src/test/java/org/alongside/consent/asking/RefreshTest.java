package org.alongside.consent.asking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** When a yes that ends is asked about. */
class RefreshTest {
    private static final long END = 100_000;
    private final Refresh twice = new Refresh(1000, 2);

    @Test
    void firstAtTheLeadThenHalfWayAndNeverAfterTheEnd() {
        assertThat(twice.due(0, END, END - 1001)).isFalse();
        assertThat(twice.due(0, END, END - 1000)).isTrue();
        assertThat(twice.due(1, END, END - 501)).isFalse();
        assertThat(twice.due(1, END, END - 500)).isTrue();
        assertThat(twice.due(0, END, END)).isFalse();
    }

    @Test
    void neverMoreOftenThanTheSetNumber() {
        assertThat(twice.due(2, END, END - 1)).isFalse();
        assertThat(new Refresh(1000, 0).due(0, END, END - 1)).isFalse();
    }
}
