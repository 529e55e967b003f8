package org.alongside.testing;

/**
 * Every database that Alongside's tables and the consent log are tried on; {@link Kind} names those that all the rest is
 * tried on as well.
 */
public enum Engine {
    H2,
    POSTGRESQL,
    MARIADB;

    /** A database of the caller's own with Alongside's tables and nothing in them. */
    public TestDatabase migrated() {
        return switch (this) {
            case H2 -> Databases.migrated(Kind.H2);
            case POSTGRESQL -> Databases.migrated(Kind.POSTGRESQL);
            case MARIADB -> MariaDb.migrated();
        };
    }
}
