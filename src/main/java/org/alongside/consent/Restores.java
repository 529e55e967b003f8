package org.alongside.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.Optional;
import org.alongside.consent.log.Anchor;
import org.alongside.consent.log.Tree;
import org.alongside.consent.vault.Vault;

/** Whether the database is older than the list of stops outside it. */
@ApplicationScoped
class Restores {
    @Inject
    EntityManager em;

    @Inject
    ConsentLog log;

    long note(EventType type, long nowMs, Map<String, String> what) {
        return log.note(type, nowMs, what).seq();
    }

    Optional<Freeze> frozen() {
        return Optional.ofNullable(em.find(Freeze.class, Freeze.ONLY));
    }

    void freeze(Freeze freeze) {
        em.persist(freeze);
    }

    void thaw(Freeze freeze) {
        em.remove(freeze);
    }

    long headSeq() {
        return log.headSeq();
    }

    long outsideSeq(Journal journal) {
        return journal.lastSeq();
    }

    /** A stop that this database does not know, or knows otherwise, has come back to life. */
    boolean knows(Journal.Stop stop) {
        return log.at(stop.seq())
                .filter(event -> event.linkHash().equals(stop.link()))
                .isPresent();
    }

    /** From here on the log is the one that was restored: the mark is signed like every sum. */
    void returned(Vault vault, long nowMs, Freeze freeze) {
        Tree tree = new Tree();
        log.leavesAfter(0, freeze.headSeq(), tree::add);
        try {
            vault.append(
                    Vault.CHECKPOINTS,
                    Anchor.RESTORED
                            + new Anchor(tree.size(), tree.root(), nowMs)
                                    .signed(vault.signing().getPrivate()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform brings ES256", e);
        }
        new Journal(vault).restored(freeze.headSeq());
    }

    void noted(long nowMs, long outsideSeq) {
        log.note(EventType.CHECKPOINT, nowMs, Map.of("restored_to", Long.toString(outsideSeq)));
    }
}
