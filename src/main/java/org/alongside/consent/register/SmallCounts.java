package org.alongside.consent.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.consent.ConsentState;
import org.alongside.consent.purposes.Audience;

/**
 * Which counts may be shown. A group that is too small is left out, and so is another one where the small one could be
 * worked out from the rest. Every sum is made from what is shown here, so no two sums can be set off against each other.
 */
final class SmallCounts {
    private final int below;

    SmallCounts(int below) {
        this.below = below;
    }

    /** The finest group that is counted; a version of 0 means that no words were shown yet. */
    record Group(String purpose, Audience audience, int version, ConsentState state) {
        /** A running yes can be listed by key; everything else is nobody's business but the person's. */
        boolean secret() {
            return state != ConsentState.GIVEN;
        }
    }

    Map<Group, Integer> shown(Map<Group, Integer> all) {
        Map<Group, Integer> shown = new HashMap<>();
        Map<List<Object>, Map<Group, Integer>> known = new HashMap<>();
        all.forEach((group, count) -> known.computeIfAbsent(
                        List.of(group.purpose(), group.audience()), it -> new HashMap<>())
                .put(group, count));
        known.values().forEach(together -> shown.putAll(among(together)));
        return shown;
    }

    /** Whoever knows how many people there are knows this sum, and must learn no part of it that is small. */
    private Map<Group, Integer> among(Map<Group, Integer> together) {
        Map<Group, Integer> shown = new HashMap<>(together);
        shown.values().removeIf(count -> count < below);
        List<Group> secret =
                new ArrayList<>(together.keySet().stream().filter(Group::secret).toList());
        List<Group> hidden = new ArrayList<>(
                secret.stream().filter(it -> !shown.containsKey(it)).toList());
        hidden.removeIf(it -> together.getOrDefault(it, 0) == 0);
        if (hidden.isEmpty()) {
            return shown;
        }
        secret.retainAll(shown.keySet());
        secret.sort(Comparator.comparing((Group it) -> together.getOrDefault(it, 0))
                .thenComparing(Group::state)
                .thenComparing(Group::version));
        while (!secret.isEmpty() && (hidden.size() < 2 || sum(hidden, together) < below)) {
            Group next = secret.remove(0);
            hidden.add(next);
            shown.remove(next);
        }
        return shown;
    }

    private static int sum(List<Group> groups, Map<Group, Integer> counts) {
        return groups.stream().mapToInt(it -> counts.getOrDefault(it, 0)).sum();
    }
}
