package org.alongside.bench;

import java.io.IOException;
import java.sql.SQLException;

/** A part of the benchmark, which may run alone: {@code -Dparts=reading,consent}. */
interface Part {
    void measure() throws IOException, SQLException, InterruptedException;

    /** What it found besides the lines of the table. */
    default String text() {
        return "";
    }

    default void judge(Goals goals) {}

    /** What the server was at while it did this. */
    default void profile(long server) throws IOException, SQLException, InterruptedException {}
}
