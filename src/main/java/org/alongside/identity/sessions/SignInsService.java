package org.alongside.identity.sessions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.identity.Administrators;
import org.alongside.people.PersonService;
import org.alongside.people.PersonSnapshot;
import org.alongside.platform.Refusal;
import org.alongside.platform.audit.Audit;

/** Who is signed in, for administrators, to end what should not be; never what somebody does or when they last did. */
@ApplicationScoped
@Transactional
public class SignInsService {
    @Inject
    Administrators administrators;

    @Inject
    SessionService sessions;

    @Inject
    PersonService people;

    @Inject
    Audit audit;

    @Inject
    EntityManager em;

    /** The newest first; those that have ended by themselves are left out. */
    public List<OpenSignIn> open(int from, int most) {
        administrators.mustAct();
        List<Session> found = em.createQuery("select s from Session s order by s.startedAt desc, s.id", Session.class)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
        Set<UUID> standing = sessions.standing(found.stream().map(Session::id).collect(Collectors.toSet()));
        Map<UUID, PersonSnapshot> who =
                people.snapshots(found.stream().map(Session::person).toList());
        return found.stream()
                .filter(it -> standing.contains(it.id()))
                .flatMap(it -> Optional.ofNullable(who.get(it.person()))
                        .map(person -> new OpenSignIn(
                                it.id(), person.id(), person.name(), person.staff(), it.method(), it.startedAt()))
                        .stream())
                .toList();
    }

    /** At the next click that browser must come in again. @throws Refusal UNKNOWN when it has ended already */
    public void end(UUID signIn) {
        UUID me = administrators.mustAct();
        Session session = Optional.ofNullable(em.find(Session.class, signIn))
                .orElseThrow(() -> Refusal.unknown("identity.signInGone"));
        em.remove(session);
        audit.record(me, "identity.signInEnded", session.person());
    }

    /** All sign-ins of one person, and nothing else: their ways in still work. */
    public void endAllOf(UUID person) {
        UUID me = administrators.mustAct();
        people.snapshot(person);
        people.endSessions(me, person);
    }

    /** Everybody comes in again, but for whoever asks; for the day when something has leaked. */
    public int endAll() {
        UUID me = administrators.mustAct();
        int ended = em.createQuery("delete from Session s where s.person <> :me")
                .setParameter("me", me)
                .executeUpdate();
        audit.record(me, "identity.allSignInsEnded", me);
        return ended;
    }
}
