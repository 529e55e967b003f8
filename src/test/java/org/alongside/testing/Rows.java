package org.alongside.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A look into a server's database, and a hand in it. */
public final class Rows {
    private Rows() {}

    /** The first column of the first row. */
    public static String one(AlongsideServer server, String query) throws SQLException {
        try (Connection connection = server.database();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            if (!rows.next()) {
                throw new AssertionError("nothing for " + query);
            }
            return rows.getString(1);
        }
    }

    public static void change(AlongsideServer server, String sql) throws SQLException {
        try (Connection connection = server.database();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
