package org.alongside.identity.records;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.alongside.testing.TestDatabase;

/** The real tables of a migrated database. */
public final class Schema {
    /** @param to table and column that it refers to; empty when it refers to none */
    public record Column(String name, int type, String typeName, int size, boolean nullable, String to) {
        boolean isUuid() {
            return typeName.equals("uuid");
        }

        boolean isText() {
            return type == Types.VARCHAR || type == Types.CLOB || type == Types.LONGVARCHAR || type == Types.CHAR;
        }

        /** Numbers, times and yes or no hold nobody by themselves; everything else must be accounted for. */
        boolean holds() {
            return switch (type) {
                case Types.SMALLINT,
                        Types.INTEGER,
                        Types.BIGINT,
                        Types.BOOLEAN,
                        Types.BIT,
                        Types.DATE,
                        Types.TIMESTAMP,
                        Types.TIMESTAMP_WITH_TIMEZONE -> false;
                default -> true;
            };
        }
    }

    public final Map<String, List<Column>> tables = new TreeMap<>();

    public Schema(TestDatabase database) {
        try (Connection connection = database.source().getConnection()) {
            DatabaseMetaData data = connection.getMetaData();
            Map<String, String> real = new TreeMap<>();
            try (ResultSet rows =
                    data.getTables(null, connection.getSchema(), null, new String[] {"TABLE", "BASE TABLE"})) {
                while (rows.next()) {
                    String name = rows.getString("TABLE_NAME");
                    real.put(name.toLowerCase(Locale.ROOT), name);
                }
            }
            real.keySet().removeIf(name -> !name.startsWith("alongside_") || name.equals("alongside_schema_history"));
            for (Map.Entry<String, String> table : real.entrySet()) {
                tables.put(table.getKey(), columns(data, connection.getSchema(), table.getValue()));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Column> columns(DatabaseMetaData data, String schema, String table) throws SQLException {
        Map<String, String> to = new HashMap<>();
        try (ResultSet rows = data.getImportedKeys(null, schema, table)) {
            while (rows.next()) {
                to.put(
                        rows.getString("FKCOLUMN_NAME").toLowerCase(Locale.ROOT),
                        (rows.getString("PKTABLE_NAME") + "." + rows.getString("PKCOLUMN_NAME"))
                                .toLowerCase(Locale.ROOT));
            }
        }
        List<Column> columns = new ArrayList<>();
        try (ResultSet rows = data.getColumns(null, schema, table, null)) {
            while (rows.next()) {
                String name = rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT);
                columns.add(new Column(
                        name,
                        rows.getInt("DATA_TYPE"),
                        rows.getString("TYPE_NAME").toLowerCase(Locale.ROOT),
                        rows.getInt("COLUMN_SIZE"),
                        rows.getInt("NULLABLE") == DatabaseMetaData.columnNullable,
                        to.getOrDefault(name, "")));
            }
        }
        return columns;
    }

    public List<Column> columns(String table) {
        return tables.getOrDefault(table, List.of());
    }

    /** Each after those it refers to. */
    List<String> inOrder() {
        List<String> order = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        tables.keySet().forEach(table -> visit(table, seen, order));
        return order;
    }

    private void visit(String table, Set<String> seen, List<String> order) {
        if (seen.add(table)) {
            tables.getOrDefault(table, List.of()).stream()
                    .filter(column -> !column.to().isEmpty())
                    .forEach(column ->
                            visit(column.to().substring(0, column.to().indexOf('.')), seen, order));
            order.add(table);
        }
    }
}
