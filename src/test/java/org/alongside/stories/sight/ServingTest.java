package org.alongside.stories.sight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.stories.sight.Serving.OneCopy;
import org.junit.jupiter.api.Test;

class ServingTest {
    private static final UUID JOAN = UUID.randomUUID();
    private static final UUID TOM = UUID.randomUUID();
    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID WITHOUT_TOM = UUID.randomUUID();
    private static final UUID LATER = UUID.randomUUID();
    private static final OneCopy ORIGINAL = new OneCopy(FIRST, true, false, Set.of(), 1);

    @Test
    void aPictureShowsWhenEverybodyInItAllowsIt() {
        Serving both = new Serving(Set.of(JOAN, TOM), List.of(ORIGINAL));
        assertThat(both.allowing(Set.of(JOAN, TOM))).contains(FIRST);
        assertThat(both.allowing(Set.of(JOAN))).isEmpty();
        assertThat(both.allowing(Set.of())).isEmpty();
        assertThat(both.missing(Set.of(JOAN))).containsExactly(TOM);
    }

    @Test
    void aPictureWithNobodyInItNeedsNobody() {
        assertThat(new Serving(Set.of(), List.of(ORIGINAL)).allowing(Set.of())).contains(FIRST);
    }

    @Test
    void aMaskedCopyTakesThePlaceOnlyWhenSomebodyHasLooked() {
        Serving unchecked = new Serving(Set.of(JOAN, TOM), List.of(ORIGINAL, masked(WITHOUT_TOM, false, 2)));
        assertThat(unchecked.allowing(Set.of(JOAN))).isEmpty();
        assertThat(unchecked.mayBeChecked(WITHOUT_TOM, Set.of(JOAN))).isTrue();
        Serving checked = new Serving(Set.of(JOAN, TOM), List.of(ORIGINAL, masked(WITHOUT_TOM, true, 2)));
        assertThat(checked.allowing(Set.of(JOAN))).contains(WITHOUT_TOM);
        assertThat(checked.without(WITHOUT_TOM)).containsExactly(TOM);
    }

    @Test
    void whoIsNotMaskedKeepsTheirSay() {
        Serving checked = new Serving(Set.of(JOAN, TOM), List.of(ORIGINAL, masked(WITHOUT_TOM, true, 2)));
        assertThat(checked.allowing(Set.of(TOM))).as("Joan stopped too").isEmpty();
        assertThat(checked.mayBeChecked(WITHOUT_TOM, Set.of())).isFalse();
    }

    @Test
    void theFirstIsBackWhenEverybodyAllowsItAgainElseTheNewestCopy() {
        Serving two =
                new Serving(Set.of(JOAN, TOM), List.of(ORIGINAL, masked(LATER, true, 3), masked(WITHOUT_TOM, true, 2)));
        assertThat(two.allowing(Set.of(JOAN, TOM))).contains(FIRST);
        assertThat(two.allowing(Set.of(JOAN))).contains(LATER);
    }

    private static OneCopy masked(UUID id, boolean checked, long rank) {
        return new OneCopy(id, false, checked, Set.of(TOM), rank);
    }
}
