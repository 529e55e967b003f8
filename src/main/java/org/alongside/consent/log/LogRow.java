package org.alongside.consent.log;

import org.jspecify.annotations.Nullable;

/** One row of the log as it lies in the database; a redacted row has lost its payload and kept its hashes. */
public record LogRow(long seq, @Nullable String payload, String leafHash, String prevLink, String linkHash) {
    /** The same row with words that are not those that were hashed: how a row is judged whose columns lie. */
    public LogRow changed() {
        return new LogRow(seq, "", leafHash, prevLink, linkHash);
    }

    /** The next row after a link, sealed. */
    public static LogRow after(long seq, String prevLink, String payload) {
        String leaf = Hash.leaf(payload);
        return new LogRow(seq, payload, leaf, prevLink, Hash.link(seq, prevLink, leaf));
    }
}
