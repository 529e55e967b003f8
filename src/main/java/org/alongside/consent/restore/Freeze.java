package org.alongside.consent.restore;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The database is older than what lies outside it; as long as this stands, nothing goes out. */
@Entity
@Table(name = "alongside_consent_freeze")
public class Freeze {
    static final short ONLY = 1;

    @Id
    private short id = ONLY;

    @Column(name = "since_ms")
    private long sinceMs;

    @Column(name = "head_seq")
    private long headSeq;

    @Column(name = "outside_seq")
    private long outsideSeq;

    /** What was stopped has been said again; what lies outside is still to hear of it. */
    @Column(name = "caught_up")
    private boolean caughtUp;

    protected Freeze() {}

    Freeze(long sinceMs, long headSeq, long outsideSeq) {
        this.sinceMs = sinceMs;
        this.headSeq = headSeq;
        this.outsideSeq = outsideSeq;
    }

    void catchUp() {
        caughtUp = true;
    }

    boolean caughtUp() {
        return caughtUp;
    }

    public long sinceMs() {
        return sinceMs;
    }

    long headSeq() {
        return headSeq;
    }

    long outsideSeq() {
        return outsideSeq;
    }
}
