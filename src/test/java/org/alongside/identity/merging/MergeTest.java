package org.alongside.identity.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MergeTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void aProofIsGoodForHalfAnHourAndNeverFromTheFuture() {
        assertThat(Merge.fresh(NOON, NOON)).isTrue();
        assertThat(Merge.fresh(NOON, NOON.plus(Duration.ofMinutes(30)).minusMillis(1)))
                .isTrue();
        assertThat(Merge.fresh(NOON, NOON.plus(Duration.ofMinutes(30)))).isFalse();
        assertThat(Merge.fresh(NOON.plusSeconds(1), NOON)).isFalse();
    }

    @Test
    void aMergeCanBeTakenBackForThirtyDays() {
        assertThat(Merge.undoable(NOON, NOON.plus(Duration.ofDays(30)).minusMillis(1)))
                .isTrue();
        assertThat(Merge.undoable(NOON, NOON.plus(Duration.ofDays(30)))).isFalse();
    }
}
