package org.alongside.consent.drafts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.consent.notices.Change;
import org.alongside.consent.notices.Media;
import org.alongside.consent.notices.NoticeAct;
import org.alongside.consent.notices.NoticeAdds;
import org.alongside.consent.notices.NoticeReplaced;
import org.alongside.consent.notices.NoticeVersion;
import org.alongside.consent.notices.Rendition;
import org.alongside.consent.notices.Variant;
import org.alongside.consent.notices.Wording;
import org.alongside.consent.notices.WordingRules;
import org.alongside.consent.purposes.NewPurpose;
import org.alongside.consent.purposes.PurposeSnapshot;
import org.alongside.consent.purposes.Purposes;
import org.alongside.consent.purposes.Shipped;
import org.alongside.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** Writing the next version of a question. It asks nobody's permission; whoever calls it does. */
@ApplicationScoped
public class Drafts {
    /** Who published, as the frozen row says it; the name stands apart, because names go when their time is up. */
    static final String BY_LEAD = "data protection lead";

    @Inject
    DraftStore store;

    @Inject
    Purposes purposes;

    @Inject
    Event<NoticeReplaced> replacing;

    @Inject
    Event<NoticeAdds> adding;

    @Inject
    Clock clock;

    @Inject
    Media media;

    /** Begins with the words in force; one draft of a purpose at a time. */
    public DraftSnapshot start(UUID purpose, Change change, @Nullable UUID adds, UUID who) {
        purposes.get(purpose);
        store.lockPurpose(purpose);
        if (change == Change.FIRST || store.open(purpose).isPresent()) {
            throw Refusal.rule("consent.draftThere");
        }
        if (change == Change.ADDS) {
            mustBeAsked(purpose, adds);
        }
        NoticeVersion version = store.begin(purpose, change, change == Change.ADDS ? adds : null);
        store.note(version.id(), null, NoticeAct.Kind.STARTED, who, now(), null);
        return store.snapshot(version);
    }

    /**
     * Something new, with the beginning of its first words.
     *
     * @param name what it is called in My choices
     */
    public DraftSnapshot startNew(NewPurpose planned, String name, UUID who) {
        planned.check();
        WordingRules.name(name);
        NoticeVersion version = store.beginNew(planned);
        Rendition form = store.write(version, Variant.STANDARD, Shipped.beginning(name));
        store.note(version.id(), null, NoticeAct.Kind.STARTED, who, now(), null);
        store.note(version.id(), form.id(), NoticeAct.Kind.WROTE, who, now(), null);
        return store.snapshot(version);
    }

    /** Purposes that wait for their first words to be published. */
    public List<PurposeSnapshot> waiting() {
        return store.waiting();
    }

    private void mustBeAsked(UUID purpose, @Nullable UUID adds) {
        if (adds == null
                || adds.equals(purpose)
                || purposes.current(List.of(adds), Variant.STANDARD).isEmpty()) {
            throw Refusal.invalid("adds", "consent.addsNeeded");
        }
    }

    public DraftSnapshot draft(UUID version) {
        return store.snapshot(store.get(version));
    }

    public Optional<UUID> open(UUID purpose) {
        return store.open(purpose).map(NoticeVersion::id);
    }

    /** Drafts somebody is named to check, and has not checked to the end. */
    public List<DraftSnapshot> toCheck(UUID who) {
        return store.namedFor(who).stream()
                .map(store::snapshot)
                .filter(draft -> !draft.allChecked())
                .toList();
    }

    /** Writes a form anew; a check of it, or of anything against the old standard words, no longer counts. */
    public DraftSnapshot write(UUID version, long seen, Variant variant, Wording words, UUID who) {
        WordingRules.check(words);
        NoticeVersion draft = store.edit(version, seen);
        Rendition form = store.write(draft, variant, words.body());
        store.note(version, form.id(), NoticeAct.Kind.WROTE, who, now(), null);
        if (variant == Variant.STANDARD) {
            store.followStandard(draft, form);
        }
        return store.snapshot(draft);
    }

    /** The standard words in another form: large, spoken or signed. */
    public DraftSnapshot add(UUID version, long seen, Variant variant, InputStream recording, UUID who) {
        NoticeVersion draft = store.edit(version, seen);
        String file = variant.recorded() ? media.recording(variant, recording) : null;
        Rendition form = store.copyStandard(draft, variant, file);
        store.note(version, form.id(), NoticeAct.Kind.WROTE, who, now(), null);
        return store.snapshot(draft);
    }

    public DraftSnapshot drop(UUID version, long seen, Variant variant) {
        NoticeVersion draft = store.edit(version, seen);
        if (variant == Variant.STANDARD) {
            throw Refusal.rule("consent.standardNeeded");
        }
        store.drop(draft, variant);
        return store.snapshot(draft);
    }

    public DraftSnapshot nameChecker(UUID version, UUID checker) {
        NoticeVersion draft = store.lock(version);
        draft.edited();
        store.note(version, null, NoticeAct.Kind.NAMED, checker, now(), null);
        return store.snapshot(draft);
    }

    /**
     * Somebody says that a form means the same as the standard words.
     *
     * @param sha256 what they had before them
     */
    public DraftSnapshot check(UUID version, Variant variant, String sha256, UUID who) {
        NoticeVersion draft = store.lock(version);
        draft.edited();
        DraftSnapshot now = store.snapshot(draft);
        DraftSnapshot.Form form = now.form(variant).orElseThrow(() -> Refusal.unknown("consent.draft"));
        if (form.writers().contains(who)) {
            throw Refusal.rule("consent.ownWords");
        }
        if (!form.words().sha256().equals(sha256)) {
            throw Refusal.stale("consent.draftChanged", now);
        }
        store.note(version, form.words().id(), NoticeAct.Kind.CHECKED, who, now(), Checks.both(now, form.words()));
        return store.snapshot(draft);
    }

    /** Freezes it for good and puts it in the place of the one before. */
    public DraftSnapshot publish(UUID version, long seen, @Nullable String noEasyReason, UUID who) {
        NoticeVersion draft = store.edit(version, seen);
        DraftSnapshot now = store.snapshot(draft);
        if (!now.allChecked()) {
            throw Refusal.rule("consent.notChecked");
        }
        if (now.form(Variant.EASY_READ).isEmpty()) {
            if (noEasyReason == null || noEasyReason.isBlank()) {
                throw Refusal.invalid("noEasyReason", "consent.noEasyNeedsReason");
            }
            draft.withoutEasyRead(noEasyReason.strip());
        }
        now.forms().forEach(form -> purposes.whole(form.words()));
        if (draft.change() == Change.FIRST) {
            now.forms().forEach(form -> WordingRules.check(form.words().wording()));
        }
        store.putInForce(draft, now());
        store.note(version, null, NoticeAct.Kind.PUBLISHED, who, now(), null);
        DraftSnapshot published = store.snapshot(draft);
        UUID adds = draft.adds();
        if (draft.change() == Change.REPLACES) {
            replacing.fire(new NoticeReplaced(draft.purpose()));
        } else if (draft.change() == Change.ADDS && adds != null) {
            adding.fire(new NoticeAdds(draft.purpose(), adds));
        }
        return published;
    }

    public void discard(UUID version, long seen) {
        store.remove(store.edit(version, seen));
    }

    private long now() {
        return clock.instant().toEpochMilli();
    }
}
