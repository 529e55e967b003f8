package org.alongside.consent.purposes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.consent.notices.Change;
import org.alongside.consent.notices.Manifest;
import org.alongside.consent.notices.Media;
import org.alongside.consent.notices.NoticeVersion;
import org.alongside.consent.notices.Picture;
import org.alongside.consent.notices.PrintedWords;
import org.alongside.consent.notices.PublishedSnapshot;
import org.alongside.consent.notices.Rendition;
import org.alongside.consent.notices.RenditionSnapshot;
import org.alongside.consent.notices.Variant;
import org.alongside.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** Purposes and their notices in the database. */
@ApplicationScoped
public class Purposes {
    @Inject
    EntityManager em;

    @Inject
    Media media;

    /** Two nodes that start together publish once: the second waits here and finds everything done. */
    void lock() {
        em.createNativeQuery("select id from alongside_consent_head where id = 1 for update")
                .getResultList();
    }

    Optional<Purpose> byCode(String code) {
        return first(em.createQuery("select p from Purpose p where p.code = :code", Purpose.class)
                .setParameter("code", code)
                .getResultStream());
    }

    List<Purpose> all() {
        return em.createQuery("select p from Purpose p where p.active = true order by p.code", Purpose.class)
                .getResultList();
    }

    public Purpose get(UUID id) {
        return known(em.find(Purpose.class, id), "consent.purpose");
    }

    Ground ground(UUID purpose, Audience audience) {
        return first(em.createQuery(
                                "select b from PurposeBasis b where b.purpose = :purpose and b.audience = :audience",
                                PurposeBasis.class)
                        .setParameter("purpose", purpose)
                        .setParameter("audience", audience)
                        .getResultStream())
                .map(PurposeBasis::ground)
                .orElseThrow(() -> Refusal.unknown("consent.purpose"));
    }

    boolean hasNotice(UUID purpose) {
        return em.createQuery("select count(v) from NoticeVersion v where v.purpose = :purpose", Long.class)
                        .setParameter("purpose", purpose)
                        .getSingleResult()
                > 0;
    }

    /** Freezes these words as the next version; the one before is kept as it was. */
    NoticeVersion publish(UUID purpose, Change change, Map<Variant, String> bodies, long nowMs, String by) {
        List<NoticeVersion> earlier = em.createQuery(
                        "select v from NoticeVersion v where v.purpose = :purpose order by v.no desc",
                        NoticeVersion.class)
                .setParameter("purpose", purpose)
                .getResultList();
        earlier.stream().filter(NoticeVersion::published).forEach(NoticeVersion::retire);
        int no = earlier.isEmpty() ? 1 : earlier.get(0).no() + 1;
        NoticeVersion version = new NoticeVersion(purpose, no, change);
        em.persist(version);
        em.flush();
        bodies.forEach((variant, body) -> {
            String lang = variant == Variant.EASY_READ ? Shipped.EASY_LANG : Shipped.LANG;
            em.persist(version.rendition(lang, variant, body, Manifest.of(store(Shipped.pictures(body, variant)))));
        });
        version.publish(nowMs, by);
        return version;
    }

    public Map<String, String> store(Map<String, Picture> pictures) {
        Map<String, String> hashes = new TreeMap<>();
        pictures.forEach((name, picture) -> {
            if (em.find(Picture.class, picture.sha256()) == null) {
                em.persist(picture);
            }
            hashes.put(name, picture.sha256());
        });
        return hashes;
    }

    /** What was published, now or once; a draft is nobody's question. */
    RenditionSnapshot rendition(UUID id) {
        Rendition rendition = known(em.find(Rendition.class, id), "consent.question");
        NoticeVersion version = known(em.find(NoticeVersion.class, rendition.versionId()), "consent.question");
        if (version.status() == NoticeVersion.Status.DRAFT) {
            throw Refusal.unknown("consent.question");
        }
        return whole(rendition.snapshot(version));
    }

    /** Pictures and recordings carry meaning: a question is asked only while every one is as it was published. */
    public RenditionSnapshot whole(RenditionSnapshot shown) {
        if (shown.pictures().values().stream()
                .anyMatch(sha256 -> picture(sha256).isEmpty() && !media.intact(sha256))) {
            throw Refusal.rule("consent.noticeTampered");
        }
        return shown;
    }

    /** The published words of each purpose in one form; in standard words where that form was left out. */
    public Map<UUID, RenditionSnapshot> current(Collection<UUID> purposes, Variant variant) {
        Map<UUID, RenditionSnapshot> found = new HashMap<>();
        if (variant != Variant.STANDARD) {
            found.putAll(current(purposes, Variant.STANDARD));
        }
        if (purposes.isEmpty()) {
            return found;
        }
        em.createQuery(
                        "select r, v from Rendition r, NoticeVersion v where r.versionId = v.id and v.status = :status"
                                + " and v.purpose in :purposes and r.variant = :variant",
                        Object[].class)
                .setParameter("status", NoticeVersion.Status.PUBLISHED)
                .setParameter("purposes", purposes)
                .setParameter("variant", variant)
                .getResultStream()
                .map(row -> ((Rendition) row[0]).snapshot((NoticeVersion) row[1]))
                .forEach(snapshot -> found.put(snapshot.purpose(), snapshot));
        return found;
    }

    /** The forms of the words in force. */
    List<RegisterLine.Form> forms(UUID purpose) {
        return em.createQuery(
                        "select r, v from Rendition r, NoticeVersion v where r.versionId = v.id and v.status = :status"
                                + " and v.purpose = :purpose order by r.lang, r.variant",
                        Object[].class)
                .setParameter("status", NoticeVersion.Status.PUBLISHED)
                .setParameter("purpose", purpose)
                .getResultStream()
                .map(row -> ((Rendition) row[0]).snapshot((NoticeVersion) row[1]))
                .map(it -> new RegisterLine.Form(it.lang(), it.variant(), it.sha256()))
                .toList();
    }

    /** Every version there was, the newest first. */
    List<RegisterLine.Earlier> versions(UUID purpose) {
        return all(purpose)
                .map(it -> new RegisterLine.Earlier(it.no(), it.published()))
                .toList();
    }

    /** Drafts went out to nobody. */
    List<PrintedWords> printed(UUID purpose) {
        return em.createQuery(
                        "select r, v from Rendition r, NoticeVersion v where r.versionId = v.id and v.purpose = :purpose"
                                + " and v.status <> :draft order by v.no desc, r.variant desc",
                        Object[].class)
                .setParameter("purpose", purpose)
                .setParameter("draft", NoticeVersion.Status.DRAFT)
                .getResultStream()
                .map(row -> ((Rendition) row[0]).printed((NoticeVersion) row[1]))
                .toList();
    }

    /** The same version in every form it has. */
    List<RenditionSnapshot> siblings(UUID version) {
        NoticeVersion of = known(em.find(NoticeVersion.class, version), "consent.question");
        return em.createQuery("select r from Rendition r where r.versionId = :version", Rendition.class)
                .setParameter("version", version)
                .getResultStream()
                .sorted(Comparator.comparing(Rendition::variant))
                .map(form -> form.snapshot(of))
                .toList();
    }

    /** The same version in another form, so that a receipt can be read either way. */
    Optional<RenditionSnapshot> sibling(UUID version, Variant variant) {
        return siblings(version).stream()
                .filter(form -> form.variant() == variant)
                .findFirst();
    }

    List<RenditionSnapshot> version(UUID purpose, int no) {
        return known(
                all(purpose)
                        .filter(it -> it.no() == no)
                        .map(it -> siblings(it.id()))
                        .findFirst()
                        .orElse(null),
                "consent.question");
    }

    List<PublishedSnapshot> published(UUID purpose) {
        return all(purpose).map(NoticeVersion::snapshot).toList();
    }

    private Stream<NoticeVersion> all(UUID purpose) {
        return em.createQuery(
                        "select v from NoticeVersion v where v.purpose = :purpose and v.status <> :draft"
                                + " order by v.no desc",
                        NoticeVersion.class)
                .setParameter("purpose", purpose)
                .setParameter("draft", NoticeVersion.Status.DRAFT)
                .getResultStream();
    }

    /** No other question has taken the place of this one since. */
    boolean stillAsked(RenditionSnapshot seen) {
        return em.createQuery(
                                "select count(v) from NoticeVersion v where v.purpose = :purpose and v.no > :no"
                                        + " and v.change = :replaces",
                                Long.class)
                        .setParameter("purpose", seen.purpose())
                        .setParameter("no", seen.no())
                        .setParameter("replaces", Change.REPLACES)
                        .getSingleResult()
                == 0;
    }

    Optional<Picture> picture(String sha256) {
        return Optional.ofNullable(em.find(Picture.class, sha256)).filter(Picture::intact);
    }

    private static <T> Optional<T> first(Stream<T> found) {
        return found.findFirst();
    }

    private static <T> T known(@Nullable T found, String key) {
        return Optional.ofNullable(found).orElseThrow(() -> Refusal.unknown(key));
    }
}
