package org.alongside.consent.uses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.alongside.consent.Artefact;

/** Every place to which a thing with a person in it went, for those who look after it; who is in it is not said. */
@ApplicationScoped
public class Whereabouts {
    @Inject
    EntityManager em;

    /** One line a place, the first use first; a place counts as shown while anybody's yes still holds it there. */
    public List<WentTo> of(Artefact artefact) {
        return em.createQuery(
                        "select u.location, u.reach, min(u.firstUsedMs),"
                                + " sum(case when u.status = :shown then 1 else 0 end) from ConsentUse u"
                                + " where u.artefactKind = :kind and u.artefactId = :id"
                                + " group by u.location, u.reach order by min(u.firstUsedMs)",
                        Object[].class)
                .setParameter("shown", UseStatus.SHOWN)
                .setParameter("kind", artefact.kind())
                .setParameter("id", artefact.id())
                .getResultStream()
                .map(row -> new WentTo(
                        (String) row[0],
                        (Reach) row[1],
                        Instant.ofEpochMilli(((Number) row[2]).longValue()),
                        ((Number) row[3]).longValue() > 0))
                .toList();
    }

    /** It is not shown there any more, though nobody took a yes back; where it left us, nothing changes by this. */
    public void gone(Artefact artefact, String location) {
        em.createQuery(
                        "select u from ConsentUse u where u.artefactKind = :kind and u.artefactId = :id"
                                + " and u.location = :location",
                        ConsentUse.class)
                .setParameter("kind", artefact.kind())
                .setParameter("id", artefact.id())
                .setParameter("location", location)
                .getResultStream()
                .filter(use -> !use.reach().leavesUs())
                .forEach(ConsentUse::hide);
    }
}
