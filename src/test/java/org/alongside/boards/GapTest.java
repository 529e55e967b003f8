package org.alongside.boards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GapTest {

    @Test
    void theMiddleLiesStrictlyBetweenTheNeighbours() {
        for (Gap gap : new Gap[] {Gap.empty(), Gap.above(500), Gap.below(500), new Gap(7, 9), new Gap(0, 1L << 40)}) {
            assertThat(gap.middle()).isGreaterThan(gap.after()).isLessThan(gap.before());
        }
    }

    @Test
    void neighboursWithoutRoomAreSqueezed() {
        assertThat(new Gap(7, 8).squeezed()).isTrue();
        assertThat(new Gap(7, 9).squeezed()).isFalse();
    }

    @Test
    void aLaneThatWentDownToNoughtIsSqueezedAtItsTop() {
        assertThat(Gap.above(Gap.STEP).squeezed()).isTrue();
    }

    @Test
    void twentyCardsFitBetweenTwoNeighboursBeforeTheLaneIsSpread() {
        Gap gap = new Gap(Gap.FIRST, Gap.FIRST + Gap.STEP);
        int fitted = 0;
        while (!gap.squeezed()) {
            gap = new Gap(gap.after(), gap.middle());
            fitted++;
        }
        assertThat(fitted).isEqualTo(20);
    }

    @Test
    void aMillionCardsCanGoOnTopOneAfterTheOther() {
        long top = Gap.FIRST;
        for (int i = 0; i < 1_000_000; i++) {
            Gap gap = Gap.above(top);
            assertThat(gap.squeezed()).isFalse();
            top = gap.middle();
        }
    }
}
