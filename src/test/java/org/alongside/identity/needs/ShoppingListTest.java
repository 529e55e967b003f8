package org.alongside.identity.needs;

import static org.alongside.identity.needs.Adjustment.BSL_INTERPRETER;
import static org.alongside.identity.needs.Adjustment.BY_POST;
import static org.alongside.identity.needs.Adjustment.LARGE_18;
import static org.alongside.identity.needs.Adjustment.LOOP;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.identity.needs.ShoppingList.Line;
import org.junit.jupiter.api.Test;

class ShoppingListTest {
    @Test
    void aSmallNumberBecomesSomethingForEverybody() {
        assertThat(ShoppingList.of(List.of(LARGE_18, LOOP, LOOP), 5).lines())
                .containsExactly(new Line(LARGE_18, 0, true), new Line(LOOP, 0, true));
    }

    @Test
    void whatCannotBeForAllIsArrangedWithoutANumber() {
        assertThat(ShoppingList.of(List.of(BSL_INTERPRETER), 5).lines())
                .containsExactly(new Line(BSL_INTERPRETER, 0, false));
    }

    @Test
    void aNumberThatPointsAtNobodyIsSaid() {
        List<Adjustment> six = Stream.concat(Collections.nCopies(5, LARGE_18).stream(), Stream.of(LOOP))
                .toList();
        assertThat(ShoppingList.of(six, 5).lines())
                .containsExactly(new Line(LARGE_18, 5, false), new Line(LOOP, 0, true));
    }

    @Test
    void howSomebodyIsReachedIsNoOrganisersBusiness() {
        assertThat(ShoppingList.of(Collections.nCopies(9, BY_POST), 5).lines()).isEmpty();
    }
}
