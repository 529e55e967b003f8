package org.alongside.consent.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The random keys that stand for people in the log. */
@ApplicationScoped
public class Subjects {
    /** Letters and digits that nobody mixes up. */
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

    private static final int LENGTH = 26;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    Optional<String> find(UUID person) {
        return keys(person).stream().findFirst();
    }

    /** The person's own key, and behind it those that came by a merge. */
    public List<String> keys(UUID person) {
        return identities(person).stream().map(Identity::subjectKey).toList();
    }

    private List<Identity> identities(UUID person) {
        return em.createQuery("select i from Identity i where i.person = :person order by i.place", Identity.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** Two people's keys are one person's from now on. */
    public void join(UUID gone, UUID kept, long seq) {
        int behind = identities(kept).size();
        for (Identity key : identities(gone)) {
            key.join(kept, behind++, seq);
        }
        em.flush();
    }

    /** And are not any more; answers which went back. */
    public List<String> part(UUID gone, UUID kept) {
        List<Identity> back = em.createQuery(
                        "select i from Identity i where i.person = :kept and i.cameFrom = :gone order by i.place",
                        Identity.class)
                .setParameter("kept", kept)
                .setParameter("gone", gone)
                .getResultList();
        for (int at = 0; at < back.size(); at++) {
            back.get(at).part(gone, at);
        }
        em.flush();
        return back.stream().map(Identity::subjectKey).toList();
    }

    /** The person's key, made when it is needed first. */
    public String keyOf(UUID person) {
        return find(person).orElseGet(() -> {
            String key = random();
            em.createNativeQuery("insert into alongside_consent_subject (subject_key, status, created_ms)"
                            + " values (?, 'ACTIVE', ?)")
                    .setParameter(1, key)
                    .setParameter(2, clock.instant().toEpochMilli())
                    .executeUpdate();
            em.persist(new Identity(person, key));
            em.flush();
            return key;
        });
    }

    public UUID personOf(String subjectKey) {
        return em.createQuery("select i.person from Identity i where i.subjectKey = :key", UUID.class)
                .setParameter("key", subjectKey)
                .getSingleResult();
    }

    private static String random() {
        StringBuilder key = new StringBuilder(LENGTH);
        RANDOM.ints(LENGTH, 0, ALPHABET.length()).forEach(i -> key.append(ALPHABET.charAt(i)));
        return key.toString();
    }
}
