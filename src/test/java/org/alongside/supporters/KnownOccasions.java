package org.alongside.supporters;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Meetings that a test makes up, each shared with some people. */
final class KnownOccasions implements Occasions {
    private final Map<UUID, Occasion> all = new HashMap<>();
    private final Map<UUID, Set<UUID>> shared = new HashMap<>();
    private final Set<UUID> over = new HashSet<>();

    UUID add(String title, UUID... with) {
        UUID id = UUID.randomUUID();
        all.put(id, new Occasion(id, title, Instant.parse("2026-11-30T10:00:00Z")));
        shared.put(id, Set.of(with));
        return id;
    }

    void end(UUID meeting) {
        over.add(meeting);
    }

    @Override
    public List<Occasion> ahead(UUID person) {
        return all.values().stream()
                .filter(it -> find(it.id(), person).isPresent() && !over(it.id()))
                .toList();
    }

    @Override
    public Optional<Occasion> find(UUID meeting, UUID person) {
        return Optional.ofNullable(all.get(meeting))
                .filter(it -> shared.getOrDefault(it.id(), Set.of()).contains(person));
    }

    @Override
    public boolean over(UUID meeting) {
        return over.contains(meeting) || !all.containsKey(meeting);
    }
}
