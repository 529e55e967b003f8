package org.alongside.stories.sight;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which copy of a picture or recording may be shown. One person's no takes out only the copies in which they can be
 * recognised, and touches nobody else's yes.
 */
public record Serving(Set<UUID> inIt, List<OneCopy> copies) {
    /** @param rank the higher, the later it was made */
    record OneCopy(UUID id, boolean first, boolean checked, Set<UUID> masked, long rank) {
        private boolean usable() {
            return first || checked;
        }
    }

    /** The first file as long as everybody allows it; else the newest checked copy in which only those are seen who do. */
    Optional<UUID> allowing(Set<UUID> permitting) {
        return copies.stream()
                .filter(OneCopy::usable)
                .filter(copy -> allows(copy, permitting))
                .max(Comparator.comparing(OneCopy::first).thenComparingLong(OneCopy::rank))
                .map(OneCopy::id);
    }

    /** For a person who looks whether the masking is good: those who are not masked must still allow it. */
    boolean mayBeChecked(UUID copy, Set<UUID> permitting) {
        return copies.stream().anyMatch(one -> one.id().equals(copy) && allows(one, permitting));
    }

    public Optional<UUID> first() {
        return copies.stream().filter(OneCopy::first).map(OneCopy::id).findFirst();
    }

    /** Those who cannot be recognised in that copy. */
    public Set<UUID> without(UUID copy) {
        return copies.stream()
                .filter(one -> one.id().equals(copy))
                .findFirst()
                .map(OneCopy::masked)
                .orElse(Set.of());
    }

    /** Those without whose yes the first file cannot be shown. */
    Set<UUID> missing(Set<UUID> permitting) {
        Set<UUID> missing = new HashSet<>(inIt);
        missing.removeAll(permitting);
        return missing;
    }

    private boolean allows(OneCopy copy, Set<UUID> permitting) {
        return inIt.stream()
                .allMatch(person -> permitting.contains(person) || copy.masked().contains(person));
    }
}
