package org.alongside.boards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.supporters.OnlyMeService;

/** Cards that the person who is helped keeps from their supporters: while one helps they are not there, nor counted. */
@ApplicationScoped
public class KeptBack {
    private static final UUID NOBODY = new UUID(0, 0);

    @Inject
    EntityManager em;

    @Inject
    OnlyMeService onlyMe;

    public boolean hides(UUID card) {
        return onlyMe.hides(card);
    }

    /** More of a question that lists cards; nothing while nobody helps. */
    public String clause(String id) {
        Set<UUID> kept = onlyMe.kept();
        return kept.isEmpty()
                ? ""
                : kept.stream()
                        .map(it -> "cast('" + it + "' as uuid)")
                        .collect(Collectors.joining(", ", " and " + id + " not in (", ") "));
    }

    /** For a question with a parameter, which must not be empty. */
    public Set<UUID> orNobody() {
        Set<UUID> kept = new HashSet<>(onlyMe.kept());
        kept.add(NOBODY);
        return kept;
    }

    /** How many are kept back, by lane. */
    public Map<UUID, Long> perLane() {
        return count("lane");
    }

    /** How many are kept back, by board. */
    public Map<UUID, Long> perBoard() {
        return count("board");
    }

    private Map<UUID, Long> count(String by) {
        Set<UUID> kept = onlyMe.kept();
        return kept.isEmpty()
                ? Map.of()
                : em
                        .createQuery(
                                "select c." + by + ", count(c.place) from Card c where c.id in :kept group by c." + by,
                                Object[].class)
                        .setParameter("kept", kept)
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }
}
