package org.alongside.supporters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.alongside.identity.CurrentPerson;
import org.jspecify.annotations.Nullable;

/**
 * My own notes: there is no way to ask for anybody else's, so neither a supporter nor staff nor an administrator reads
 * them here. Whoever runs the database could; the page says so.
 */
@ApplicationScoped
@Transactional
public class OwnNotesService {
    @Inject
    EntityManager em;

    @Inject
    CurrentPerson current;

    @Inject
    Clock clock;

    public String mine() {
        OwnNotes notes = em.find(OwnNotes.class, current.id());
        return notes == null ? "" : notes.words();
    }

    public void write(@Nullable String words) {
        UUID me = current.id();
        OwnNotes notes = em.find(OwnNotes.class, me);
        if (notes == null) {
            notes = new OwnNotes(me, clock.instant());
            em.persist(notes);
        }
        notes.write(words, clock.instant());
    }
}
