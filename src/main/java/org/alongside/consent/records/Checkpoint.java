package org.alongside.consent.records;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.alongside.consent.log.Anchor;
import org.alongside.consent.log.Tree;

/** A signed sum over the log, with what is needed to go on from there. */
@Entity
@Table(name = "alongside_consent_checkpoint")
public class Checkpoint {
    @Id
    private long size;

    @Column(updatable = false)
    private String root;

    @Column(updatable = false)
    private String frontier;

    @Column(name = "made_ms", updatable = false)
    private long madeMs;

    @Column(updatable = false)
    private String jws;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Checkpoint() {}

    public Checkpoint(Tree tree, Anchor anchor, String jws) {
        this.size = tree.size();
        this.root = anchor.root();
        this.frontier = tree.frontier();
        this.madeMs = anchor.madeMs();
        this.jws = jws;
    }

    public long size() {
        return size;
    }

    public long madeMs() {
        return madeMs;
    }

    String jws() {
        return jws;
    }

    Anchor anchor() {
        return new Anchor(size, root, madeMs);
    }

    public Tree tree() {
        return Tree.of(size, frontier);
    }
}
