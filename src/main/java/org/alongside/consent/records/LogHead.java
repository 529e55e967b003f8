package org.alongside.consent.records;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.alongside.consent.log.Hash;
import org.alongside.consent.log.LogRow;

/** The end of the log; whoever holds its lock writes the next line. */
@Entity
@Table(name = "alongside_consent_head")
public class LogHead {
    public static final short ONLY = 1;

    @Id
    private short id = ONLY;

    @Version
    private long version;

    private long seq;
    private String origin = "";

    @Column(name = "link_hash")
    private String link = "";

    protected LogHead() {}

    /** Seals the next line; the first one gives this installation's log its origin. */
    LogRow next(String payload) {
        if (origin.isEmpty()) {
            origin = Hash.of(UUID.randomUUID().toString());
            link = origin;
        }
        LogRow row = LogRow.after(seq + 1, link, payload);
        seq = row.seq();
        link = row.linkHash();
        return row;
    }

    long seq() {
        return seq;
    }

    public String origin() {
        return origin;
    }

    String link() {
        return link;
    }
}
