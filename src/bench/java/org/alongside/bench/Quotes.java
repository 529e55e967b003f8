package org.alongside.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** A summary that everybody may read, with somebody's words from each of these cards. */
final class Quotes {
    private Quotes() {}

    /** @param members whose words they are, one each; nobody's when empty, and then there is nothing to ask the gate */
    static void publish(Connection connection, UUID board, List<UUID> cards, List<Ledger.Member> members)
            throws SQLException {
        try (PreparedStatement summary = connection.prepareStatement("insert into alongside_board_summary"
                        + " (board, version, words, published, changed_by, changed_at)"
                        + " values (?, 1, 'What people told us about breaks', true, ?, now())");
                PreparedStatement quote = connection.prepareStatement("insert into alongside_board_quote (id, version,"
                        + " board, card, artefact_kind, artefact, person, purpose, words, stopped, added_by, added_at)"
                        + " values (?, 1, ?, ?, ?, ?, ?, 'QUOTE_NO_NAME', ?, false, ?, now())")) {
            UUID somebody = UUID.randomUUID();
            summary.setObject(1, board);
            summary.setObject(2, somebody);
            summary.executeUpdate();
            for (int i = 0; i < cards.size(); i++) {
                UUID card = members.isEmpty() ? null : cards.get(i);
                quote.setObject(1, UUID.randomUUID());
                quote.setObject(2, board);
                quote.setObject(3, card);
                quote.setString(4, card == null ? null : "card");
                quote.setObject(5, card);
                quote.setObject(6, card == null ? null : members.get(i).id());
                quote.setString(7, Ledger.WORDS);
                quote.setObject(8, somebody);
                quote.addBatch();
            }
            quote.executeBatch();
        }
    }
}
