package org.alongside.platform.records;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one table holds about people. Every column of ids and every column of text is named here once, as a person, as
 * something that is shown to them, or as something that is nobody's; a test reads the real schema and says what is
 * missing.
 */
public final class Held {
    private static final int PREFIX = "alongside_".length();

    private final String table;
    private final List<Tie> ties = new ArrayList<>();
    private final Map<String, String> shown = new LinkedHashMap<>();
    private final Map<String, String> emptied = new LinkedHashMap<>();
    private final Set<String> others = new LinkedHashSet<>();
    private String key = "id";
    private @Nullable String reason;
    private boolean apart;

    private Held(String table) {
        this.table = table;
    }

    public static Held in(String table) {
        return new Held(table);
    }

    /** The column that tells rows apart, where it is not called id. */
    public Held key(String column) {
        key = column;
        return this;
    }

    /** A column with the id of the person the row is about: they may see it. It moves with them on a merge. */
    public Held own(String column, Fate fate) {
        ties.add(new Tie(column, null, true, fate));
        return this;
    }

    /** A column with the id of somebody who is named in a row about others: counted, never shown. */
    public Held names(String column, Fate fate) {
        ties.add(new Tie(column, null, false, fate));
        return this;
    }

    /** A column that leads to the person by another table; the query answers its values, {@code ?} is the person. */
    public Held through(String column, String query, Fate fate) {
        ties.add(new Tie(column, query, true, fate));
        return this;
    }

    /** The last person named does not move when two accounts become one. */
    public Held staying() {
        return change(ties.get(ties.size() - 1).staying());
    }

    /** The last person named can be there only once with these; a row too many is put aside until a merge is final. */
    public Held once(String... with) {
        return change(ties.get(ties.size() - 1).once(true, List.of(with)));
    }

    /** The last person named can be there only once with these; a row too many stays with the account that ends. */
    public Held onceOrLeft(String... with) {
        return change(ties.get(ties.size() - 1).once(false, List.of(with)));
    }

    private Held change(Tie last) {
        ties.set(ties.size() - 1, last);
        return this;
    }

    /** Columns that a person sees of their own rows. */
    public Held shows(String... columns) {
        for (String column : columns) {
            shown.put(column, "t." + column);
        }
        return this;
    }

    /** Something a person sees beside their own rows, such as the name of a board: SQL, the row is {@code t}. */
    public Held beside(String label, String sql) {
        shown.put(label, sql);
        return this;
    }

    /** Columns whose words go when the person is erased and the row stays. */
    public Held empties(String... columns) {
        for (String column : columns) {
            emptied.put(column, "");
        }
        return this;
    }

    /** A column whose words are replaced when the person is erased and the row stays. */
    public Held replaces(String column, String by) {
        emptied.put(column, by);
        return this;
    }

    /** Ids of things, codes, digests, and words of the organisation: columns that lead to nobody. */
    public Held things(String... columns) {
        others.addAll(List.of(columns));
        return this;
    }

    /** Text key: why something stays, and on what ground. Needed wherever not everything is deleted. */
    public Held because(String textKey) {
        reason = textKey;
        return this;
    }

    /** Two people who stand in one of these rows together are never made one. */
    public Held apart() {
        apart = true;
        return this;
    }

    public String table() {
        return table;
    }

    /** For the texts, {@code held.NAME} in the room's own. */
    public String name() {
        return table.substring(PREFIX);
    }

    public String key() {
        return key;
    }

    public List<Tie> ties() {
        return Collections.unmodifiableList(ties);
    }

    /** Label to SQL, in the order in which it is read. */
    public Map<String, String> shown() {
        return Collections.unmodifiableMap(shown);
    }

    public Map<String, String> emptied() {
        return Collections.unmodifiableMap(emptied);
    }

    /** Every column that this says something about. */
    public Set<String> columns() {
        Set<String> all = new LinkedHashSet<>(others);
        ties.forEach(tie -> all.add(tie.column()));
        shown.forEach((label, sql) -> {
            if (sql.equals("t." + label)) {
                all.add(label);
            }
        });
        all.addAll(emptied.keySet());
        return all;
    }

    /** Whether a person has anything to see here. */
    public boolean ofPeople() {
        return ties.stream().anyMatch(Tie::own);
    }

    public @Nullable String reason() {
        return reason;
    }

    public boolean keepsApart() {
        return apart;
    }
}
