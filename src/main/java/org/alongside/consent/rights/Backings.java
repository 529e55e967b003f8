package org.alongside.consent.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.consent.ConsentSettings;
import org.alongside.consent.ConsentState;
import org.alongside.consent.log.Hash;
import org.alongside.consent.records.Backing;
import org.alongside.consent.records.ConsentRecord;
import org.alongside.consent.vault.Outside;
import org.alongside.consent.vault.Seal;
import org.alongside.platform.Refusal;
import org.alongside.platform.settings.Settings;
import org.jspecify.annotations.Nullable;

/** The help and the rights that decisions lean on. */
@ApplicationScoped
public class Backings {
    @Inject
    EntityManager em;

    @Inject
    Outside outside;

    @Inject
    Settings settings;

    /** Keeps the help; words are sealed with the person's own key, and only their sealed form is hashed into the log. */
    public Backing support(ConsentRecord record, Supported help, long nowMs) {
        Support support = new Support(record.id(), help, nowMs);
        String sealed = null;
        if (!help.words().isBlank()) {
            sealed = seal(
                    record.subjectKey(), "support", support.id(), help.words().strip());
            support.sealed(sealed);
        }
        em.persist(support);
        return new Backing(support.id(), null, null, null, sealed == null ? null : Hash.of(sealed));
    }

    String seal(String subject, String what, UUID row, String words) {
        return Seal.close(outside.needed().keyOf(subject), place(subject, what, row), words);
    }

    /** Empty once the person's key is destroyed. */
    public Optional<String> open(String subject, String what, UUID row, String sealed) {
        return outside.vault().flatMap(vault -> vault.key(subject)).map(key -> {
            try {
                return Seal.open(key, place(subject, what, row), sealed);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("sealed words were changed or moved", e);
            }
        });
    }

    /** What was sealed in this row, as its person may read it. */
    public String read(boolean support, UUID row) {
        if (!support) {
            Authority authority = authority(row);
            return open(authority.subjectKey(), "authority", row, authority.holderSealed())
                    .orElse("");
        }
        Support known = em.find(Support.class, row);
        String sealed = known.sealedWords();
        ConsentRecord record = em.find(ConsentRecord.class, known.record());
        return sealed == null
                ? ""
                : open(record.subjectKey(), "support", row, sealed).orElse("");
    }

    private static String place(String subject, String what, UUID row) {
        return subject + "|" + what + "|words|" + row;
    }

    void add(Authority authority) {
        em.persist(authority);
    }

    public Authority authority(@Nullable UUID id) {
        return Optional.ofNullable(id)
                .map(known -> em.find(Authority.class, known))
                .orElseThrow(() -> Refusal.rule("consent.noAuthority"));
    }

    public List<RightLine> rights(String subject) {
        return em.createQuery(
                        "select a from Authority a where a.subjectKey = :subject and a.status <> :ended order by a.id",
                        Authority.class)
                .setParameter("subject", subject)
                .setParameter("ended", Authority.Status.ENDED)
                .getResultStream()
                .map(Authority::line)
                .toList();
    }

    /** Of these keys, or all that belong to somebody; what waits stands first. */
    List<Authority> authorities(@Nullable Collection<String> keys) {
        if (keys != null && keys.isEmpty()) {
            return List.of();
        }
        TypedQuery<Authority> query = em.createQuery(
                "select a from Authority a, Identity i where i.subjectKey = a.subjectKey"
                        + (keys == null ? "" : " and a.subjectKey in :keys")
                        + " order by case when a.status = :claimed then 0 when a.status = :verified then 1 else 2 end,"
                        + " a.checkAgainMs, a.id",
                Authority.class);
        query.setParameter("claimed", Authority.Status.CLAIMED).setParameter("verified", Authority.Status.VERIFIED);
        if (keys != null) {
            query.setParameter("keys", keys);
        }
        return query.setMaxResults(500).getResultList();
    }

    List<Authority> over(long nowMs) {
        return em.createQuery(
                        "select a from Authority a where a.status = :verified and a.checkAgainMs <= :now order by a.id",
                        Authority.class)
                .setParameter("verified", Authority.Status.VERIFIED)
                .setParameter("now", nowMs)
                .setMaxResults(100)
                .getResultList();
    }

    /** Decisions whose running yes rests on this right. */
    List<UUID> restingOn(UUID authority) {
        return em.createQuery(
                        "select r.id from ConsentRecord r, LoggedEvent e where e.record = r.id and e.seq = r.stateSeq"
                                + " and e.authority = :authority and r.state = :given order by r.purpose, r.id",
                        UUID.class)
                .setParameter("authority", authority)
                .setParameter("given", ConsentState.GIVEN)
                .getResultList();
    }

    public boolean publicityToo() {
        return settings.get(ConsentSettings.PROXY_PUBLICITY);
    }
}
