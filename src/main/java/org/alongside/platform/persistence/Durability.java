package org.alongside.platform.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/** Whether what the database has acknowledged is still there after a crash. */
final class Durability {
    private Durability() {}

    /** What an administrator should know, in sentences; nothing when all is well. */
    static List<String> warnings(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            String vendor = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
            return vendor.contains("h2") && delayed(connection)
                    ? List.of("H2 acknowledges before it writes: what was acknowledged is lost when this server is"
                            + " killed. Add ;WRITE_DELAY=0 to the address of the data source (docs/install.md)")
                    : List.of();
        }
    }

    private static boolean delayed(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(
                        "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'");
                var rows = statement.executeQuery()) {
            return rows.next() && !"0".equals(rows.getString(1));
        }
    }
}
