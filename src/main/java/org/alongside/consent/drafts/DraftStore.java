package org.alongside.consent.drafts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.alongside.consent.notices.Change;
import org.alongside.consent.notices.Manifest;
import org.alongside.consent.notices.NoticeAct;
import org.alongside.consent.notices.NoticeVersion;
import org.alongside.consent.notices.Rendition;
import org.alongside.consent.notices.RenditionSnapshot;
import org.alongside.consent.notices.Variant;
import org.alongside.consent.purposes.NewPurpose;
import org.alongside.consent.purposes.NewPurposes;
import org.alongside.consent.purposes.Purpose;
import org.alongside.consent.purposes.PurposeSnapshot;
import org.alongside.consent.purposes.Purposes;
import org.alongside.consent.purposes.Shipped;
import org.alongside.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** Drafts in the database, with who did what to them. */
@ApplicationScoped
public class DraftStore {
    private static final String RECORDING = "recording";
    private static final Set<Variant> FOLLOW = Set.of(Variant.LARGE_PRINT, Variant.AUDIO, Variant.BSL_VIDEO);

    @Inject
    EntityManager em;

    @Inject
    Purposes purposes;

    @Inject
    DraftPictures pictures;

    @Inject
    NewPurposes coming;

    NoticeVersion get(UUID version) {
        return Optional.ofNullable(em.find(NoticeVersion.class, version))
                .orElseThrow(() -> Refusal.unknown("consent.draft"));
    }

    void lockPurpose(UUID purpose) {
        em.refresh(purposes.get(purpose), LockModeType.PESSIMISTIC_WRITE);
    }

    NoticeVersion lock(UUID version) {
        NoticeVersion draft = get(version);
        em.refresh(draft, LockModeType.PESSIMISTIC_WRITE);
        return draft;
    }

    /** One more change by somebody who saw the draft as it is; whoever did not is shown both. */
    NoticeVersion edit(UUID version, long seen) {
        NoticeVersion draft = lock(version);
        if (draft.status() == NoticeVersion.Status.DRAFT && draft.edits() != seen) {
            throw Refusal.stale("consent.draftChanged", snapshot(draft));
        }
        draft.edited();
        return draft;
    }

    Optional<NoticeVersion> open(UUID purpose) {
        return versions(purpose).stream()
                .filter(version -> version.status() == NoticeVersion.Status.DRAFT)
                .findFirst();
    }

    List<NoticeVersion> versions(UUID purpose) {
        return em.createQuery(
                        "select v from NoticeVersion v where v.purpose = :purpose order by v.no desc",
                        NoticeVersion.class)
                .setParameter("purpose", purpose)
                .getResultList();
    }

    NoticeVersion begin(UUID purpose, Change change, @Nullable UUID adds) {
        List<NoticeVersion> earlier = versions(purpose);
        NoticeVersion version = new NoticeVersion(
                purpose, earlier.isEmpty() ? 1 : earlier.get(0).no() + 1, change);
        version.adding(adds);
        em.persist(version);
        em.flush();
        earlier.stream()
                .filter(NoticeVersion::published)
                .findFirst()
                .ifPresent(current -> forms(current.id())
                        .forEach(form -> em.persist(
                                version.rendition(form.lang(), form.variant(), form.body(), form.manifest()))));
        em.flush();
        return version;
    }

    NoticeVersion beginNew(NewPurpose planned) {
        return begin(coming.add(planned).id(), Change.FIRST, null);
    }

    List<PurposeSnapshot> waiting() {
        return coming.waiting().stream().map(Purpose::snapshot).toList();
    }

    Rendition write(NoticeVersion draft, Variant variant, String body) {
        return put(draft, variant, body, pictures.manifest(body, variant));
    }

    private Rendition put(NoticeVersion draft, Variant variant, String body, String manifest) {
        Optional<Rendition> there = form(draft.id(), variant);
        there.ifPresent(form -> form.rewrite(body, manifest));
        Rendition form = there.orElseGet(() -> {
            String lang = variant == Variant.EASY_READ ? Shipped.EASY_LANG : Shipped.LANG;
            Rendition made = draft.rendition(lang, variant, body, manifest);
            em.persist(made);
            return made;
        });
        em.flush();
        return form;
    }

    Rendition copyStandard(NoticeVersion draft, Variant variant, @Nullable String file) {
        if (!FOLLOW.contains(variant)) {
            throw Refusal.invalid("variant", "consent.formUnknown");
        }
        Rendition standard =
                form(draft.id(), Variant.STANDARD).orElseThrow(() -> Refusal.rule("consent.standardNeeded"));
        Map<String, String> media = new TreeMap<>(Manifest.read(standard.manifest()));
        if (file != null) {
            media.put(RECORDING, file);
        }
        return put(draft, variant, standard.body(), Manifest.of(media));
    }

    /** Large print and recordings say what the standard words say. */
    void followStandard(NoticeVersion draft, Rendition standard) {
        forms(draft.id()).stream()
                .filter(form -> FOLLOW.contains(form.variant()))
                .forEach(form -> {
                    Map<String, String> media = new TreeMap<>(Manifest.read(standard.manifest()));
                    Optional.ofNullable(Manifest.read(form.manifest()).get(RECORDING))
                            .ifPresent(file -> media.put(RECORDING, file));
                    form.rewrite(standard.body(), Manifest.of(media));
                });
        em.flush();
    }

    void drop(NoticeVersion draft, Variant variant) {
        form(draft.id(), variant).ifPresent(em::remove);
        em.flush();
    }

    void remove(NoticeVersion draft) {
        em.createQuery("delete from NoticeAct a where a.version = :version")
                .setParameter("version", draft.id())
                .executeUpdate();
        forms(draft.id()).forEach(em::remove);
        em.flush();
        em.remove(draft);
        em.flush();
        if (draft.change() == Change.FIRST) {
            coming.remove(draft.purpose());
        }
    }

    void putInForce(NoticeVersion draft, long nowMs) {
        versions(draft.purpose()).stream().filter(NoticeVersion::published).forEach(NoticeVersion::retire);
        draft.publish(nowMs, Drafts.BY_LEAD);
        if (draft.change() == Change.FIRST) {
            coming.begins(draft.purpose());
        }
        em.flush();
    }

    void note(UUID version, @Nullable UUID form, NoticeAct.Kind kind, UUID who, long nowMs, @Nullable String sha256) {
        em.persist(new NoticeAct(version, form, kind, who, nowMs, sha256));
        em.flush();
    }

    DraftSnapshot snapshot(NoticeVersion version) {
        List<NoticeAct> acts = acts(version.id());
        List<RenditionSnapshot> forms =
                forms(version.id()).stream().map(form -> form.snapshot(version)).toList();
        String reason = version.noEasyReason();
        return new DraftSnapshot(
                version.id(),
                version.edits(),
                version.purpose(),
                purposes.get(version.purpose()).snapshot().code(),
                version.no(),
                version.change(),
                version.adds(),
                reason == null ? "" : reason,
                Checks.people(acts.stream(), NoticeAct.Kind.NAMED),
                version.status() == NoticeVersion.Status.DRAFT,
                forms.stream().map(form -> Checks.form(form, forms, acts)).toList());
    }

    private List<NoticeAct> acts(UUID version) {
        return em.createQuery("select a from NoticeAct a where a.version = :version", NoticeAct.class)
                .setParameter("version", version)
                .getResultList();
    }

    List<NoticeVersion> namedFor(UUID who) {
        return em.createQuery(
                        "select v from NoticeVersion v where v.status = :draft and exists (select a from NoticeAct a"
                                + " where a.version = v.id and a.kind = :named and a.person = :who) order by v.id",
                        NoticeVersion.class)
                .setParameter("draft", NoticeVersion.Status.DRAFT)
                .setParameter("named", NoticeAct.Kind.NAMED)
                .setParameter("who", who)
                .getResultList();
    }

    private List<Rendition> forms(UUID version) {
        return em.createQuery("select r from Rendition r where r.versionId = :version", Rendition.class)
                .setParameter("version", version)
                .getResultStream()
                .sorted(Comparator.comparing(Rendition::variant))
                .toList();
    }

    private Optional<Rendition> form(UUID version, Variant variant) {
        return forms(version).stream().filter(form -> form.variant() == variant).findFirst();
    }
}
