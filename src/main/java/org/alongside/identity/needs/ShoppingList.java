package org.alongside.identity.needs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an organiser arranges, without names. A number below the smallest would point at somebody in the room, so small
 * numbers are left out: the thing is arranged for the whole meeting where that can be, and otherwise simply arranged.
 */
public record ShoppingList(List<Line> lines) {
    /**
     * One thing to arrange.
     *
     * @param count for how many; 0 where the number would point at somebody
     * @param forAll arrange it for everybody who comes
     */
    public record Line(Adjustment adjustment, int count, boolean forAll) {}

    static ShoppingList of(Collection<Adjustment> needed, int smallest) {
        Map<Adjustment, Integer> counted = new TreeMap<>();
        needed.stream()
                .filter(it -> it.kind() != Adjustment.Kind.CONTACT)
                .forEach(it -> counted.merge(it, 1, Integer::sum));
        List<Line> lines = new ArrayList<>();
        counted.forEach((adjustment, count) -> {
            boolean small = count < smallest;
            lines.add(new Line(adjustment, small ? 0 : count, small && adjustment.canBeForAll()));
        });
        return new ShoppingList(List.copyOf(lines));
    }
}
