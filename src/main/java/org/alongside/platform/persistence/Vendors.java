package org.alongside.platform.persistence;

import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

/** Where one database wants to be treated otherwise than the others. */
public final class Vendors {
    private Vendors() {}

    /**
     * What a persistence provider has to know beyond its own look at the database.
     *
     * @throws SQLException when the database cannot be reached
     */
    public static Map<String, String> properties(DataSource source) throws SQLException {
        return Vendor.of(source) == Vendor.H2
                ? Map.of("eclipselink.target-database", "org.alongside.platform.persistence.eclipselink.TrueFalseH2")
                : Map.of();
    }
}
