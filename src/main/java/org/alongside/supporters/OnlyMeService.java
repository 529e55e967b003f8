package org.alongside.supporters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.identity.CurrentPerson;

/** What a person keeps to themselves: a thing that is marked does not exist for whoever helps them. */
@ApplicationScoped
@Transactional
public class OnlyMeService {
    @Inject
    EntityManager em;

    @Inject
    CurrentPerson current;

    /** Whether whoever acts is a supporter from whom the person keeps this. */
    public boolean hides(UUID thing) {
        return current.helping().isPresent()
                && current.helped().filter(it -> kept(it.id(), thing)).isPresent();
    }

    /** Everything the person who is helped keeps from whoever helps; nothing while nobody helps. */
    public Set<UUID> kept() {
        return current.helping().isEmpty()
                ? Set.of()
                : current.helped().map(it -> things(it.id())).orElse(Set.of());
    }

    private Set<UUID> things(UUID person) {
        List<?> found = em.createNativeQuery(
                        "select cast(thing as varchar(36)) from alongside_only_me where person = ?")
                .setParameter(1, person)
                .getResultList();
        return found.stream().map(it -> UUID.fromString(it.toString())).collect(Collectors.toSet());
    }

    /** Whether the caller keeps this to themselves. */
    public boolean mine(UUID thing) {
        return kept(current.id(), thing);
    }

    /** Kept from supporters from now on, or shared with them again; the caller's own choice. */
    public void keep(UUID thing, boolean keep) {
        UUID me = current.id();
        em.createNativeQuery("delete from alongside_only_me where person = ? and thing = ?")
                .setParameter(1, me)
                .setParameter(2, thing)
                .executeUpdate();
        if (keep) {
            em.createNativeQuery("insert into alongside_only_me (person, thing) values (?, ?)")
                    .setParameter(1, me)
                    .setParameter(2, thing)
                    .executeUpdate();
        }
    }

    private boolean kept(UUID person, UUID thing) {
        return !em.createNativeQuery("select person from alongside_only_me where person = ? and thing = ?")
                .setParameter(1, person)
                .setParameter(2, thing)
                .getResultList()
                .isEmpty();
    }
}
