package org.alongside.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.platform.audit.Audit;

/** How members can be reached. It asks nobody's permission; identity, above, does. */
@ApplicationScoped
@Transactional
public class ReachService {
    @Inject
    EntityManager em;

    @Inject
    Audit audit;

    public ReachSnapshot of(UUID person) {
        return Optional.ofNullable(em.find(Reach.class, person))
                .map(Reach::snapshot)
                .orElseGet(() -> new ReachSnapshot("", "", Way.SLIP));
    }

    /** Everybody who is reached by this address or number; one mailbox may be a whole family's. */
    public List<UUID> withAddress(String typed) {
        String query = typed.indexOf('@') >= 0
                ? "select r from Reach r where r.email = :typed"
                : "select r from Reach r where r.phone <> '' and r.email <> :typed";
        return em.createQuery(query, Reach.class).setParameter("typed", typed).getResultList().stream()
                .filter(it -> it.isReachedBy(typed))
                .map(Reach::person)
                .toList();
    }

    public void change(UUID by, UUID person, ReachSnapshot to) {
        if (to.equals(of(person))) {
            return;
        }
        Reach reach = em.find(Reach.class, person);
        if (reach == null) {
            reach = new Reach(person);
            reach.change(to.email(), to.phone(), to.way());
            em.persist(reach);
        } else {
            reach.change(to.email(), to.phone(), to.way());
        }
        audit.record(by, "people.reachChanged", person);
    }
}
