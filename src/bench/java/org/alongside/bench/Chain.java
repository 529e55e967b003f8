package org.alongside.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.alongside.consent.log.Hash;
import org.alongside.consent.log.LogRow;
import org.alongside.consent.log.Tree;

/** The end of the log, to which rows are added that are sealed as the product seals its own. */
final class Chain {
    private final Tree tree = new Tree();
    private String origin = "";
    private String link = "";
    private long seq;

    /** Goes on where the product stands now, and keeps it from writing until the transaction ends. */
    void lock(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet head = statement.executeQuery(
                        "select seq, origin, link_hash from alongside_consent_head where id = 1 for update")) {
            head.next();
            seq = head.getLong(1);
            origin = head.getString(2).isEmpty() ? Hash.of("the benchmark") : head.getString(2);
            link = head.getString(3).isEmpty() ? origin : head.getString(3);
        }
        try (PreparedStatement missed = connection.prepareStatement(
                "select leaf_hash from alongside_consent_event where log_seq > ? order by log_seq")) {
            missed.setLong(1, tree.size());
            try (ResultSet row = missed.executeQuery()) {
                while (row.next()) {
                    tree.add(row.getString(1));
                }
            }
        }
    }

    LogRow seal(String payload) {
        LogRow row = LogRow.after(seq + 1, link, payload);
        seq = row.seq();
        link = row.linkHash();
        tree.add(row.leafHash());
        return row;
    }

    /** The head, and what was summed up so far: a server that ran for long has done that hour by hour. */
    void save(Connection connection, long nowMs) throws SQLException {
        try (PreparedStatement head = connection.prepareStatement("update alongside_consent_head set seq = ?,"
                        + " origin = ?, link_hash = ?, version = version + 1 where id = 1");
                PreparedStatement sum = connection.prepareStatement(
                        "insert into alongside_consent_checkpoint (size, root, frontier, made_ms, jws)"
                                + " values (?, ?, ?, ?, '') on conflict do nothing")) {
            head.setLong(1, seq);
            head.setString(2, origin);
            head.setString(3, link);
            head.executeUpdate();
            sum.setLong(1, tree.size());
            sum.setString(2, tree.root());
            sum.setString(3, tree.frontier());
            sum.setLong(4, nowMs);
            sum.executeUpdate();
        }
    }

    long seq() {
        return seq;
    }
}
