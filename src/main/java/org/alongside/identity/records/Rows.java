package org.alongside.identity.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.platform.records.Held;
import org.alongside.platform.records.Tie;
import org.jspecify.annotations.Nullable;

/** The rows that lead to a person, found and changed as their rooms have declared it. */
@ApplicationScoped
public class Rows {
    private static final String TIME = ".*_(at|ms|on)";

    @Inject
    EntityManager em;

    /** Until this transaction ends nobody writes about this person; false when there is no such person. */
    public boolean lock(UUID person) {
        return !query("select p.id from alongside_person p where p.id = ? for update", List.of(person))
                .getResultList()
                .isEmpty();
    }

    public long count(Held held, List<Tie> ties, UUID person) {
        return ties.isEmpty()
                ? 0
                : ((Number) query("select count(*) from " + held.table() + " t where " + any(ties), times(ties, person))
                                .getSingleResult())
                        .longValue();
    }

    /** What the person may see of it: label to text, the oldest first. */
    List<Map<String, String>> own(Held held, UUID person) {
        List<Tie> ties = held.ties().stream().filter(Tie::own).toList();
        if (ties.isEmpty() || held.shown().isEmpty()) {
            return List.of();
        }
        List<String> labels = List.copyOf(held.shown().keySet());
        String columns = held.shown().values().stream()
                .map(sql -> "cast(" + sql + " as varchar)")
                .collect(Collectors.joining(", "));
        String order = labels.stream()
                .filter(label -> label.matches(TIME))
                .findFirst()
                .map(label -> " order by " + held.shown().get(label) + ", t." + held.key())
                .orElse(" order by t." + held.key());
        List<?> found = query(
                        "select t." + held.key() + ", " + columns + " from " + held.table() + " t where " + any(ties)
                                + order,
                        times(ties, person))
                .getResultList();
        return found.stream().map(row -> row((Object[]) row, labels)).toList();
    }

    /** The key of the row stands under an empty label, for whoever opens sealed words. */
    private static Map<String, String> row(Object[] values, List<String> labels) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("", String.valueOf(values[0]));
        for (int i = 0; i < labels.size(); i++) {
            row.put(labels.get(i), values[i + 1] == null ? "" : values[i + 1].toString());
        }
        return row;
    }

    int delete(Held held, Tie tie, UUID person) {
        return query("delete from " + held.table() + " t where " + tie.condition(), List.of(person))
                .executeUpdate();
    }

    /** Another person, or nobody, stands where this one stood. */
    int change(Held held, Tie tie, UUID person, @Nullable UUID other) {
        String to =
                other == null ? "null" : tie.through() == null ? "cast('" + other + "' as uuid)" : "'" + other + "'";
        return query(
                        "update " + held.table() + " t set " + tie.column() + " = " + to + " where " + tie.condition(),
                        List.of(person))
                .executeUpdate();
    }

    /** Each row leads to somebody else who does not exist. */
    int unlink(Held held, Tie tie, UUID person) {
        List<?> keys = query(
                        "select t." + held.key() + " from " + held.table() + " t where " + tie.condition(),
                        List.of(person))
                .getResultList();
        keys.forEach(key -> query(
                        "update " + held.table() + " t set " + tie.column() + " = ? where t." + held.key() + " = ?",
                        List.of(UUID.randomUUID(), UUID.fromString(key.toString())))
                .executeUpdate());
        return keys.size();
    }

    void empty(Held held, UUID person) {
        List<Tie> ties = held.ties().stream().filter(Tie::own).toList();
        if (held.emptied().isEmpty() || ties.isEmpty()) {
            return;
        }
        String words =
                held.emptied().keySet().stream().map(column -> column + " = ?").collect(Collectors.joining(", "));
        List<Object> values = new ArrayList<>(held.emptied().values());
        values.addAll(times(ties, person));
        query("update " + held.table() + " t set " + words + " where " + any(ties), values)
                .executeUpdate();
    }

    private static String any(List<Tie> ties) {
        return ties.stream().map(Tie::condition).collect(Collectors.joining(" or ", "(", ")"));
    }

    private static List<Object> times(List<Tie> ties, UUID person) {
        return new ArrayList<>(java.util.Collections.nCopies(ties.size(), person));
    }

    private Query query(String sql, List<?> values) {
        em.flush();
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }
}
