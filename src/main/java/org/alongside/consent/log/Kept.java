package org.alongside.consent.log;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * H2's own form of a trigger: rows are added and never changed. The one change that is allowed takes an event's words
 * away; every hash stays. Only H2 ever loads it.
 */
public class Kept implements Trigger {
    private static final String EVENTS = "alongside_consent_event";
    private static final Set<String> WORDS = Set.of("payload", "options_json");

    private String table = "";
    private String schema = "";

    @Override
    public void init(Connection with, String inSchema, String name, String on, boolean before, int type) {
        schema = inSchema;
        table = on;
    }

    @Override
    public void fire(Connection with, Object @Nullable [] before, Object @Nullable [] after) throws SQLException {
        if (before == null
                || after == null
                || !table.toLowerCase(Locale.ROOT).equals(EVENTS)
                || !redacts(with, before, after)) {
            throw new SQLException(table + " is only added to", "45000");
        }
    }

    private boolean redacts(Connection with, Object[] before, Object[] after) throws SQLException {
        List<String> columns = columns(with);
        for (int i = 0; i < before.length; i++) {
            boolean words = WORDS.contains(columns.get(i));
            if (words ? after[i] != null : !Objects.equals(before[i], after[i])) {
                return false;
            }
        }
        return true;
    }

    private List<String> columns(Connection with) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet rows = with.getMetaData().getColumns(null, schema, table, null)) {
            while (rows.next()) {
                columns.add(rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return columns;
    }
}
