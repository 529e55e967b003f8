package org.alongside.identity.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.people.Nobody;
import org.alongside.people.PersonService;
import org.alongside.people.PersonSnapshot;
import org.alongside.platform.records.Fate;
import org.alongside.platform.records.Held;
import org.alongside.platform.records.Keeps;
import org.alongside.platform.records.Tie;

/**
 * Forgets a person in every room, in the caller's transaction. A second time changes nothing more, so whatever was
 * written in the very moment of forgetting goes with the next round.
 */
@ApplicationScoped
public class Eraser {
    @Inject
    Keepers keepers;

    @Inject
    Rows rows;

    @Inject
    PersonService people;

    /** What one table holds of a person, and what becomes of it: in the order in which it goes. */
    record Part(Keeps keeper, Held held, Fate fate, long rows) {}

    /** Before anything is done. */
    List<Part> parts(UUID person) {
        return keepers.all().stream()
                .flatMap(keeper -> keeper.held().stream().flatMap(held -> parts(keeper, held, person)))
                .toList();
    }

    private Stream<Part> parts(Keeps keeper, Held held, UUID person) {
        Map<Fate, List<Tie>> byFate = new LinkedHashMap<>();
        held.ties()
                .forEach(tie -> byFate.computeIfAbsent(tie.fate(), fate -> new ArrayList<>())
                        .add(tie));
        return byFate.entrySet().stream()
                .map(it -> new Part(keeper, held, it.getKey(), rows.count(held, it.getValue(), person)))
                .filter(part -> part.rows() > 0);
    }

    /** The latest day until which nothing may go, where a room says so. */
    Optional<Instant> heldUntil(UUID person) {
        return keepers.all().stream()
                .flatMap(keeper -> keeper.heldUntil(person).stream())
                .max(Instant::compareTo);
    }

    /** Every lock that this needs, those of the rooms first and the person's own row last. */
    public void lock(UUID person) {
        keepers.all().forEach(keeper -> keeper.lock(person));
        rows.lock(person);
    }

    public void erase(UUID person) {
        boolean staff = people.snapshots(List.of(person)).values().stream().anyMatch(PersonSnapshot::staff);
        lock(person);
        keepers.all().forEach(keeper -> keeper.lookAgain(person));
        keepers.all().forEach(keeper -> keeper.beforeErasing(person));
        for (Keeps keeper : keepers.all()) {
            for (Held held : keeper.held()) {
                rows.empty(held, person);
                held.ties().forEach(tie -> one(held, tie, person, staff));
            }
        }
    }

    private void one(Held held, Tie tie, UUID person, boolean staff) {
        switch (tie.fate()) {
            case DELETED -> rows.delete(held, tie, person);
            case UNNAMED -> rows.change(held, tie, person, staff ? Nobody.STAFF : Nobody.MEMBER);
            case CLEARED -> rows.change(held, tie, person, null);
            case UNLINKED -> rows.unlink(held, tie, person);
            case STAYS -> {}
        }
    }
}
