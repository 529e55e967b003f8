package org.alongside.identity.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.alongside.platform.records.Held;
import org.alongside.platform.records.Keeps;
import org.alongside.platform.records.Tie;
import org.alongside.platform.text.Texts;
import org.alongside.testing.Databases;
import org.alongside.testing.Kind;
import org.alongside.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No table with a person in it is forgotten when somebody asks for everything, or to be forgotten. */
class CoverageIT {
    /** Columns of ids that are called so lead to somebody. */
    private static final String SOMEBODY = "person|author|owner|.*_owner|who|sponsor|contact|deputy|facilitator|.*_by"
            + "|supporter|supported|subject|member|helper";

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyColumnThatCanHoldAPersonIsDeclaredByOneRoom(Kind kind) {
        TestDatabase database = Databases.migrated(kind);
        Schema schema = new Schema(database);
        List<String> wrong = new ArrayList<>();
        try (var entities = database.entities()) {
            List<Keeps> rooms = TestDatabase.transaction(
                    entities, em -> Rooms.beans(em).get(Keepers.class).all());
            Map<String, Set<String>> declared = declared(rooms, wrong);
            Map<String, Set<String>> people = people(rooms);
            schema.tables.forEach((table, columns) -> columns.forEach(column -> {
                Set<String> known = declared.getOrDefault(table, Set.of());
                Set<String> somebody = people.getOrDefault(table, Set.of());
                boolean refers = column.to().equals("alongside_person.id");
                boolean looks = refers || (column.isUuid() && column.name().matches(SOMEBODY));
                if (looks && !somebody.contains(column.name())) {
                    wrong.add(missing(table, column, true));
                } else if (column.holds() && !column.name().equals("id") && !known.contains(column.name())) {
                    wrong.add(missing(table, column, false));
                }
            }));
            schema.tables.keySet().stream()
                    .filter(table -> !declared.containsKey(table))
                    .forEach(table -> wrong.add("The table " + table + " is declared by no room: write Held.in(\""
                            + table + "\") in a class that implements org.alongside.platform.records.Keeps"));
            declared.forEach((table, columns) -> columns.stream()
                    .filter(column -> schema.tables.getOrDefault(table, List.of()).stream()
                            .noneMatch(real -> real.name().equals(column)))
                    .forEach(column -> wrong.add(table + "." + column + " is declared, and is not there")));
        }
        assertThat(wrong).as(String.join("\n", wrong)).isEmpty();
    }

    /** Exactly what is to be written, for whoever adds a table. */
    private static String missing(String table, Schema.Column column, boolean person) {
        String where = table + "." + column.name() + " (" + column.typeName() + ") is not declared"
                + (person ? " as a person. " : ". ")
                + "In the room that owns the table, in its class that implements org.alongside.platform.records.Keeps"
                + " (see org.alongside.identity.IdentityKeeps), write Held.in(\"" + table + "\")";
        String own = ".own(\"" + column.name() + "\", Fate.DELETED)";
        String names = ".names(\"" + column.name() + "\", Fate.UNNAMED)";
        String thing = ".things(\"" + column.name() + "\")";
        if (person) {
            return where + own + " if the row is about that person, or " + names
                    + " if it is about others and only names them; another Fate (CLEARED, STAYS) needs .because(text key);"
                    + " add .staying() if it must not move when two accounts are merged,"
                    + " and .apart() where two people in one row must never be merged";
        }
        return column.isUuid()
                ? where + own + " or " + names + " if it is the id of a person, or " + thing
                        + " if it is the id of something else"
                : where + ".shows(\"" + column.name() + "\") if it holds words of or about a person (with"
                        + " .empties(\"" + column.name() + "\") if the row stays when they are forgotten), or " + thing
                        + " if it is a code, a digest, or words of the organisation";
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, names = "H2")
    void everyDeclarationCanBeReadInPlainWordsAndGivesItsReason(Kind kind) {
        Texts texts = new Texts();
        List<String> wrong = new ArrayList<>();
        try (var entities = Databases.migrated(kind).entities()) {
            TestDatabase.inTransaction(entities, em -> {
                for (Keeps room : Rooms.beans(em).get(Keepers.class).all()) {
                    for (Held held : room.held()) {
                        List<String> keys = new ArrayList<>();
                        held.shown().keySet().forEach(label -> keys.add("platform.heldColumn." + label));
                        if (!held.ties().isEmpty()) {
                            keys.add(room.room() + ".held." + held.name());
                        }
                        if (held.reason() != null) {
                            keys.add(held.reason());
                        }
                        if (held.reason() == null
                                && held.ties().stream()
                                        .anyMatch(tie -> tie.fate().keeps())) {
                            wrong.add(held.table() + " keeps something and does not say why: write .because(text key)");
                        }
                        keys.stream()
                                .filter(key -> !there(texts, key))
                                .forEach(key -> wrong.add("no text " + key + " for " + held.table()));
                    }
                }
            });
        }
        assertThat(wrong).as(String.join("\n", wrong)).isEmpty();
    }

    private static boolean there(Texts texts, String key) {
        try {
            for (Locale words : List.of(Texts.STANDARD, Texts.EASY_READ)) {
                texts.of(words, key);
            }
            return true;
        } catch (MissingResourceException e) {
            return false;
        }
    }

    /** Table to columns; a table that two rooms claim is wrong. */
    private static Map<String, Set<String>> declared(List<Keeps> rooms, List<String> wrong) {
        Map<String, Set<String>> declared = new TreeMap<>();
        Map<String, Keeps> owners = new HashMap<>();
        rooms.forEach(room -> room.held().forEach(held -> {
            if (!owners.computeIfAbsent(held.table(), table -> room).equals(room)) {
                wrong.add(held.table() + " is declared by " + room.getClass().getName() + " and by another");
            }
            declared.computeIfAbsent(held.table(), table -> new TreeSet<>()).addAll(held.columns());
        }));
        return declared;
    }

    private static Map<String, Set<String>> people(List<Keeps> rooms) {
        Map<String, Set<String>> people = new HashMap<>();
        rooms.forEach(room -> room.held()
                .forEach(held -> held.ties().stream()
                        .map(Tie::column)
                        .forEach(column -> people.computeIfAbsent(held.table(), table -> new HashSet<>())
                                .add(column))));
        return people;
    }
}
