package org.alongside.consent.restore;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.alongside.consent.Chore;
import org.alongside.consent.records.Journal;
import org.alongside.consent.vault.Outside;

/** Writes every stop to the list outside the database, as soon as it is committed and again each minute. */
@ApplicationScoped
@Transactional
public class JournalService implements Chore {
    private static final int AT_ONCE = 500;

    @Inject
    Outside outside;

    @Inject
    Restores restores;

    /** Only what is committed can be read here; while the database is behind the list, nothing is added to it. */
    @Override
    public synchronized void round() {
        outside.vault().map(Journal::new).ifPresent(journal -> {
            if (restores.standing().isEmpty() && restores.outsideSeq(journal) <= restores.headSeq()) {
                restores.stopsAfter(journal.lastSeq(), AT_ONCE).forEach(journal::add);
            }
        });
    }
}
