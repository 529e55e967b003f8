package org.alongside.journey;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.alongside.testing.AlongsideServer;

/** What stands in the database and was not shared with somebody: ids out of every table, with that table, and words. */
record World(Map<String, String> tables, Set<String> words, Set<String> kinds) {
    /** The same for everybody who comes in: what the organisation asks people, in which words. */
    private static final Pattern EVERYBODYS = Pattern.compile("alongside_consent_(purpose|notice|rendition|picture).*"
            + "|alongside_(state|secret|lease|limit_gate|schema_history|sample_mark|attempt)");

    private static final int SHORTEST = 10;

    /** Of each column at most so many; those that came first, because they were there before the asker. */
    private static final int EACH = 1;

    /** Boards of which everybody may read the summary, or stories and pictures, and the files of these. */
    private static final String PUBLISHED = "(select board from alongside_board_summary where published"
            + " union select board from alongside_story_release where published"
            + " union select board from alongside_story_piece where published"
            + " union select c.id from alongside_story_copy c, alongside_story_piece p"
            + " where p.id = c.piece and p.published)";

    Set<String> ids() {
        return tables.keySet();
    }

    /** So many of the ids, before all others those out of tables that this address names. */
    List<String> nearest(String address, int most) {
        List<String> names = Arrays.stream(
                        address.replaceAll("[0-9a-f-]{36}", "").split("[^a-z]+", -1))
                .filter(name -> name.length() > 2)
                .map(name -> name.replaceFirst("s$", ""))
                .toList();
        return ids().stream()
                .sorted(Comparator.comparing(id -> -names.stream()
                        .filter(tables.getOrDefault(id, "").replace("_", "")::contains)
                        .count()))
                .limit(most)
                .toList();
    }

    /** Words of questions that were published are for everybody who is here, also where an answer names them. */
    private static Set<String> published(Statement statement) throws SQLException {
        Set<String> ids = new TreeSet<>();
        try (ResultSet found = statement.executeQuery(
                "select r.id from alongside_consent_rendition r, alongside_consent_notice_version v"
                        + " where v.id = r.version_id and v.status <> 'DRAFT' union select v.id from"
                        + " alongside_consent_notice_version v where v.status <> 'DRAFT'")) {
            while (found.next()) {
                ids.add(found.getString(1));
            }
        }
        return ids;
    }

    static World seenFrom(AlongsideServer server, Set<String> shared) throws SQLException {
        Map<String, String> tables = new TreeMap<>();
        Set<String> words = new TreeSet<>();
        Set<String> kinds = new TreeSet<>();
        try (Connection connection = server.database();
                Statement statement = connection.createStatement()) {
            for (String column : columns(statement)) {
                String[] parts = column.split(" ", -1);
                if (parts[2].equals("uuid")) {
                    values(statement, parts, parts[1] + " not in " + PUBLISHED)
                            .forEach(id ->
                                    tables.merge(id, parts[0], (known, here) -> parts[1].equals("id") ? here : known));
                } else {
                    words.addAll(values(
                            statement, parts, hidden(parts[0]) + " and length(" + parts[1] + ") >= " + SHORTEST));
                }
            }
            tables.keySet().removeAll(published(statement));
            try (ResultSet found = statement.executeQuery("select distinct kind from alongside_revision")) {
                while (found.next()) {
                    kinds.add(found.getString(1));
                }
            }
        }
        tables.keySet().removeAll(shared);
        words.removeIf(word -> word.matches("[A-Z_]+|[a-z0-9]{64}|[a-z]+\\.\\w+") || shared.contains(word));
        // nobody looks for a whole document, and no server takes it in an address
        words.removeIf(word -> word.length() > 200);
        return new World(tables, words, kinds);
    }

    /** One of the same kind that is none of these. */
    static String another(AlongsideServer server, String kind, Collection<String> own) throws SQLException {
        String table = switch (kind) {
            case "lane" -> "alongside_board_lane";
            case "piece" -> "alongside_story_piece";
            default -> "alongside_" + kind;
        };
        try (Connection connection = server.database();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select cast(id as text) from " + table + " where id not in ('"
                        + String.join("', '", own) + "') order by 1 limit 1")) {
            found.next();
            return found.getString(1);
        }
    }

    private static String hidden(String table) {
        return switch (table) {
            case "alongside_board" -> "id not in " + PUBLISHED;
            case "alongside_board_summary", "alongside_board_quote" -> "board not in " + PUBLISHED;
            default -> "true";
        };
    }

    private static List<String> columns(Statement statement) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet found = statement.executeQuery("""
                select table_name, column_name, data_type from information_schema.columns
                where table_name like 'alongside%' and data_type in ('uuid', 'character varying', 'text')
                  and column_name not in ('token_hash', 'code_hash', 'key_hash', 'command')""")) {
            while (found.next()) {
                if (!EVERYBODYS.matcher(found.getString(1)).matches()) {
                    columns.add(found.getString(1) + " " + found.getString(2) + " " + found.getString(3));
                }
            }
        }
        return columns;
    }

    private static List<String> values(Statement statement, String[] column, String where) throws SQLException {
        List<String> values = new ArrayList<>();
        try (ResultSet found = statement.executeQuery("select cast(" + column[1] + " as text) from " + column[0]
                + " where " + column[1] + " is not null and " + where + " group by 1 order by 1 limit " + EACH)) {
            while (found.next()) {
                values.add(found.getString(1));
            }
        }
        return values;
    }
}
