package org.alongside.platform.persistence;

import java.util.List;

/**
 * Whether the database can be worked with, and if not, why.
 *
 * @param detail what an administrator needs to know, in plain words and without addresses or passwords
 * @param pending migrations that wait for a database administrator, by file name
 */
public record DatabaseState(Mode mode, String detail, List<String> pending) {
    /** From best to worst. */
    public enum Mode {
        NORMAL,
        READ_ONLY,
        MIGRATING,
        WAITING,
        TOO_NEW
    }

    static DatabaseState of(Mode mode, String detail) {
        return new DatabaseState(mode, detail, List.of());
    }

    /** Whether pages can be read. */
    public boolean readable() {
        return mode == Mode.NORMAL || mode == Mode.READ_ONLY;
    }
}
