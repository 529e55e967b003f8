package org.alongside.platform.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;

/** Where one database wants to be treated otherwise than the others. */
public final class Vendors {
    private Vendors() {}

    static boolean isH2(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            return connection
                    .getMetaData()
                    .getDatabaseProductName()
                    .toLowerCase(Locale.ROOT)
                    .contains("h2");
        }
    }

    /**
     * What a persistence provider has to know beyond its own look at the database.
     *
     * @throws SQLException when the database cannot be reached
     */
    public static Map<String, String> properties(DataSource source) throws SQLException {
        return isH2(source)
                ? Map.of("eclipselink.target-database", "org.alongside.platform.persistence.eclipselink.TrueFalseH2")
                : Map.of();
    }
}
