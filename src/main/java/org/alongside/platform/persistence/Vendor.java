package org.alongside.platform.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;

/** A database we know; what is none of the others is taken for PostgreSQL. */
enum Vendor {
    POSTGRESQL("text"),
    H2("varchar(100000)"),
    MARIADB("longtext");

    private final String text;

    Vendor(String text) {
        this.text = text;
    }

    static Vendor of(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            String name = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
            return name.contains("h2") ? H2 : name.contains("mariadb") ? MARIADB : POSTGRESQL;
        }
    }

    /** Where its own migrations lie. */
    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its type for long words. */
    String text() {
        return text;
    }
}
