package org.alongside.identity.merging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.platform.records.Held;
import org.alongside.platform.records.Tie;
import org.jspecify.annotations.Nullable;

/** Moves rows from one person to another as they are declared, and back again, each to where it was. */
@ApplicationScoped
class Mover {
    @Inject
    EntityManager em;

    /** How many rows of one tie go which way. */
    record Count(long moves, long clashes) {}

    Count count(Held held, Tie tie, UUID gone, UUID kept) {
        long all = keys(held, tie, gone, kept, false).size();
        long clashes =
                tie.once().isEmpty() ? 0 : keys(held, tie, gone, kept, true).size();
        return new Count(all - clashes, clashes);
    }

    /** Whether the two stand in one row together that keeps people apart. */
    boolean together(Held held, UUID one, UUID other) {
        String both = held.ties().stream()
                .filter(tie -> tie.through() == null)
                .map(tie -> "t." + tie.column() + " = ?")
                .collect(Collectors.joining(" or "));
        List<Object> values = new ArrayList<>();
        long ties = held.ties().stream().filter(tie -> tie.through() == null).count();
        for (UUID person : List.of(one, other)) {
            for (long i = 0; i < ties; i++) {
                values.add(person);
            }
        }
        return !query("select 1 from " + held.table() + " t where (" + both + ") and (" + both + ")", values)
                .getResultList()
                .isEmpty();
    }

    void move(UUID merge, Held held, Tie tie, UUID gone, UUID kept) {
        if (!tie.once().isEmpty()) {
            List<String> clashes = keys(held, tie, gone, kept, true);
            if (tie.aside()) {
                clashes.forEach(key -> putAside(merge, held, tie, key));
            }
        }
        List<String> left = tie.once().isEmpty() ? List.of() : keys(held, tie, gone, kept, true);
        for (String key : keys(held, tie, gone, kept, false)) {
            if (!left.contains(key)) {
                point(held.table(), held.key(), tie.column(), key, gone, kept);
                remember(merge, held, tie, key, null);
            }
        }
    }

    private List<String> keys(Held held, Tie tie, UUID gone, UUID kept, boolean clashing) {
        String same =
                tie.once().stream().map(it -> " and o." + it + " = t." + it).collect(Collectors.joining());
        String clash = clashing
                ? " and exists (select 1 from " + held.table() + " o where o." + tie.column() + " = ?" + same + ")"
                : "";
        List<?> found = query(
                        "select cast(t." + held.key() + " as varchar) from " + held.table() + " t where t."
                                + tie.column() + " = ?" + clash + " order by 1",
                        clashing ? List.of(gone, kept) : List.of(gone))
                .getResultList();
        return found.stream().map(Object::toString).toList();
    }

    private void point(String table, String keyColumn, String column, String key, UUID from, UUID to) {
        query(
                        "update " + table + " t set " + column + " = ? where t." + column + " = ? and cast(t."
                                + keyColumn + " as varchar) = ?",
                        List.of(to, from, key))
                .executeUpdate();
    }

    private void putAside(UUID merge, Held held, Tie tie, String key) {
        Map<String, String> columns = columns(held.table());
        String select = columns.keySet().stream()
                .map(column -> "cast(t." + column + " as varchar)")
                .collect(Collectors.joining(", "));
        String where = " where cast(t." + held.key() + " as varchar) = ?";
        Object[] row = (Object[]) query("select " + select + " from " + held.table() + " t" + where, List.of(key))
                .getSingleResult();
        JsonObjectBuilder content = Json.createObjectBuilder();
        int at = 0;
        for (String column : columns.keySet()) {
            Object value = row[at++];
            if (value != null) {
                content.add(column, value.toString());
            }
        }
        query("delete from " + held.table() + " t" + where, List.of(key)).executeUpdate();
        remember(merge, held, tie, key, content.build().toString());
    }

    /** Column to type, as the database itself calls it. */
    private Map<String, String> columns(String table) {
        Map<String, String> columns = new LinkedHashMap<>();
        List<?> found = query(
                        "select lower(c.column_name), c.data_type from information_schema.columns c"
                                + " where lower(c.table_name) = ? and lower(c.table_schema) = lower(current_schema)"
                                + " order by c.ordinal_position",
                        List.of(table))
                .getResultList();
        found.stream().map(Object[].class::cast).forEach(row -> columns.put(row[0].toString(), row[1].toString()));
        return columns;
    }

    private void remember(UUID merge, Held held, Tie tie, String key, @Nullable String content) {
        Number place = (Number) query("select count(*) from alongside_account_moved where merge_id = ?", List.of(merge))
                .getSingleResult();
        Query insert = query(
                "insert into alongside_account_moved (id, merge_id, place, table_name, column_name, row_key"
                        + (content == null ? ") values (?, ?, ?, ?, ?, ?)" : ", content) values (?, ?, ?, ?, ?, ?, ?)"),
                List.of(UUID.randomUUID(), merge, place.intValue(), held.table(), tie.column(), key));
        if (content != null) {
            insert.setParameter(7, content);
        }
        insert.executeUpdate();
    }

    /** The last first. What was deleted or moved on since is not there to be moved. */
    void back(UUID merge, List<Held> all, UUID gone, UUID kept) {
        List<?> moved = query(
                        "select m.table_name, m.column_name, m.row_key, m.content from alongside_account_moved m"
                                + " where m.merge_id = ? order by m.place desc",
                        List.of(merge))
                .getResultList();
        for (Object each : moved) {
            Object[] row = (Object[]) each;
            String table = row[0].toString();
            if (row[3] == null) {
                String key = all.stream()
                        .filter(held -> held.table().equals(table))
                        .map(Held::key)
                        .findFirst()
                        .orElse("id");
                point(table, key, row[1].toString(), row[2].toString(), kept, gone);
            } else {
                restore(table, row[3].toString());
            }
        }
        forget(merge);
    }

    void forget(UUID merge) {
        query("delete from alongside_account_moved where merge_id = ?", List.of(merge))
                .executeUpdate();
    }

    private void restore(String table, String content) {
        Map<String, String> types = columns(table);
        JsonObject row = Json.createReader(new StringReader(content)).readObject();
        List<String> names = types.keySet().stream().filter(row::containsKey).toList();
        List<Object> values =
                names.stream().map(name -> (Object) row.getString(name, "")).toList();
        query(
                        "insert into " + table + " (" + String.join(", ", names) + ") values ("
                                + names.stream()
                                        .map(name -> "cast(? as " + types.get(name) + ")")
                                        .collect(Collectors.joining(", "))
                                + ")",
                        values)
                .executeUpdate();
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
