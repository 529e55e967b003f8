package org.alongside.consent.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** H2's own form of a trigger: a published version of a question may be replaced by the next, and nothing else. */
public class VersionKept implements Trigger {
    private static final int STATUS = 3;
    private static final int ROW_VERSION = 7;

    @Override
    public void init(Connection with, String schema, String name, String on, boolean before, int type) {
        // nothing to remember: the row says all of it
    }

    @Override
    public void fire(Connection with, Object @Nullable [] before, Object @Nullable [] after) throws SQLException {
        if (before != null && !"DRAFT".equals(before[STATUS]) && (after == null || !retires(before, after))) {
            throw new SQLException("a published question is never changed", "45000");
        }
    }

    private static boolean retires(Object[] before, Object[] after) {
        for (int i = 0; i < before.length; i++) {
            if (i != STATUS && i != ROW_VERSION && !Objects.equals(before[i], after[i])) {
                return false;
            }
        }
        return "PUBLISHED".equals(before[STATUS]) && "RETIRED".equals(after[STATUS]);
    }
}
