package org.alongside.consent.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** H2's own form of a trigger: the words of a question may change while it is a draft, and never after. */
public class NoticeKept implements Trigger {
    private static final int VERSION = 1;

    @Override
    public void init(Connection with, String schema, String name, String on, boolean before, int type) {
        // nothing to remember: the row itself names its version
    }

    @Override
    public void fire(Connection with, Object @Nullable [] before, Object @Nullable [] after) throws SQLException {
        if (before == null) {
            return;
        }
        try (PreparedStatement ask =
                with.prepareStatement("select status from alongside_consent_notice_version where id = ?")) {
            ask.setObject(1, before[VERSION]);
            try (ResultSet rows = ask.executeQuery()) {
                if (!rows.next() || !"DRAFT".equals(rows.getString(1))) {
                    throw new SQLException("a published question is never changed", "45000");
                }
            }
        }
    }
}
