package org.alongside.identity.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.identity.Administrators;
import org.alongside.identity.IdentitySettings;
import org.alongside.people.PersonService;
import org.alongside.people.PersonSnapshot;
import org.alongside.platform.Refusal;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.settings.Settings;

/** Every way in that still works, for administrators, to take back what should not be out there. */
@ApplicationScoped
@Transactional
public class OpenInvitationsService {
    @Inject
    Administrators administrators;

    @Inject
    PersonService people;

    @Inject
    Audit audit;

    @Inject
    Settings settings;

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    /** Those that end soonest first. */
    public List<OpenInvitation> open(int from, int most) {
        administrators.mustAct();
        List<Invitation> found = em.createQuery(
                        "select i from Invitation i where i.cancelled = false"
                                + " and (i.way in :messages and i.uses < :link or i.way not in :messages and i.uses < :slip)"
                                + " and i.expiresAt > :now order by i.expiresAt, i.id",
                        Invitation.class)
                .setParameter("messages", InvitationTerms.MESSAGES)
                .setParameter("link", settings.get(IdentitySettings.LINK_USES))
                .setParameter("slip", settings.get(IdentitySettings.SLIP_USES))
                .setParameter("now", clock.instant())
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
        Map<UUID, PersonSnapshot> named = people.snapshots(found.stream()
                .flatMap(it -> Stream.of(it.person(), it.sponsor()))
                .toList());
        return found.stream()
                .map(it -> new OpenInvitation(
                        it.id(),
                        it.person(),
                        name(named, it.person()),
                        it.sponsor(),
                        name(named, it.sponsor()),
                        it.way(),
                        it.expiresAt(),
                        it.uses()))
                .toList();
    }

    private static String name(Map<UUID, PersonSnapshot> named, UUID id) {
        return Optional.ofNullable(named.get(id)).map(PersonSnapshot::name).orElse("–");
    }

    /** Its link and its code stop working at once; whoever is in already stays in. */
    public void cancel(UUID invitation) {
        UUID me = administrators.mustAct();
        Invitation found = Optional.ofNullable(em.find(Invitation.class, invitation))
                .orElseThrow(() -> Refusal.unknown("identity.invitationGone"));
        found.cancel();
        audit.record(me, "identity.invitationCancelled", found.person());
    }
}
