package org.alongside.identity.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.people.PersonService;
import org.jspecify.annotations.Nullable;

/** The notes on costs in the database. */
@ApplicationScoped
class CostsNotes {
    @Inject
    EntityManager em;

    @Inject
    PersonService people;

    CostsSnapshot of(UUID person) {
        Costs costs = em.find(Costs.class, person);
        if (costs == null) {
            return CostsSnapshot.NOTHING;
        }
        UUID by = costs.typedBy();
        return costs.snapshot(by == null ? null : people.snapshot(by).name());
    }

    /** Empty words leave no note. */
    void write(UUID person, CostsWords words, @Nullable UUID by, LocalDate today) {
        Costs known = em.find(Costs.class, person);
        Costs note = known == null ? new Costs(person, today) : known;
        note.write(words, by, today);
        boolean empty = note.snapshot(null).nothing();
        if (known != null && empty) {
            em.remove(known);
        } else if (known == null && !empty) {
            em.persist(note);
        }
        em.flush();
    }
}
