package org.alongside.consent.purposes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.alongside.consent.notices.Change;
import org.alongside.consent.notices.NoticeVersion;
import org.alongside.platform.Refusal;

/** Purposes as they come in; one that is new is there for nobody but its writers before its first words are published. */
@ApplicationScoped
public class NewPurposes {
    @Inject
    EntityManager em;

    @Inject
    Purposes purposes;

    /** What comes with Alongside is asked at once, because its words come with it. */
    public Purpose add(Starter starter) {
        Purpose purpose = add(new Purpose(starter.planned(), starter.neededToTakePart()));
        purpose.begins();
        starter.grounds().forEach((audience, ground) -> em.persist(new PurposeBasis(purpose, audience, ground)));
        return purpose;
    }

    public Purpose add(NewPurpose planned) {
        purposes.lock();
        if (purposes.byCode(planned.code()).isPresent()) {
            throw Refusal.invalid("code", "consent.newCodeTaken");
        }
        Purpose purpose = add(new Purpose(planned, false));
        for (Audience audience : Audience.values()) {
            Ground ground = planned.ground(audience);
            PurposeBasis basis = new PurposeBasis(purpose, audience, ground);
            basis.become(ground);
            em.persist(basis);
        }
        em.flush();
        return purpose;
    }

    private Purpose add(Purpose purpose) {
        em.persist(purpose);
        em.flush();
        em.createNativeQuery("insert into alongside_consent_epoch (purpose_id, epoch, version) values (?, 0, 1)")
                .setParameter(1, purpose.id())
                .executeUpdate();
        return purpose;
    }

    /** Not asked about yet; each has a draft of its first words. */
    public List<Purpose> waiting() {
        return em.createQuery(
                        "select p from Purpose p where p.active = false and exists (select v from NoticeVersion v"
                                + " where v.purpose = p.id and v.change = :first and v.status = :draft) order by p.code",
                        Purpose.class)
                .setParameter("first", Change.FIRST)
                .setParameter("draft", NoticeVersion.Status.DRAFT)
                .getResultList();
    }

    public void begins(UUID purpose) {
        purposes.get(purpose).begins();
    }

    /** Thrown away with its first draft: nobody was ever asked. */
    public void remove(UUID purpose) {
        em.createQuery("delete from PurposeBasis b where b.purpose = :purpose")
                .setParameter("purpose", purpose)
                .executeUpdate();
        em.createNativeQuery("delete from alongside_consent_epoch where purpose_id = ?")
                .setParameter(1, purpose)
                .executeUpdate();
        em.remove(purposes.get(purpose));
        em.flush();
    }
}
