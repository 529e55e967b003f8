package org.alongside.testing;

import java.net.URISyntaxException;
import java.nio.file.Path;
import org.postgresql.ds.PGSimpleDataSource;

/** The databases every query must work on; {@code @ParameterizedTest @EnumSource} runs a test on each. */
public enum Kind {
    H2("org.h2.jdbcx.JdbcDataSource"),
    POSTGRESQL("org.postgresql.ds.PGSimpleDataSource");

    private final String dataSourceClass;

    Kind(String dataSourceClass) {
        this.dataSourceClass = dataSourceClass;
    }

    String dataSourceClass() {
        return dataSourceClass;
    }

    /** The driver that a server does not bring by itself. */
    Path driver() {
        try {
            return Path.of(PGSimpleDataSource.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
