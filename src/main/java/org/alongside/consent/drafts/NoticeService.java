package org.alongside.consent.drafts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.consent.Leads;
import org.alongside.consent.notices.Change;
import org.alongside.consent.notices.Media;
import org.alongside.consent.notices.Variant;
import org.alongside.consent.notices.Wording;
import org.alongside.consent.purposes.NewPurpose;
import org.alongside.consent.purposes.PurposeService;
import org.alongside.consent.purposes.PurposeSnapshot;
import org.alongside.people.PersonService;
import org.alongside.people.PersonSnapshot;
import org.alongside.platform.Refusal;
import org.alongside.platform.audit.Audit;
import org.jspecify.annotations.Nullable;

/** The words of questions, for the data protection leads who write them and for whoever is named to check them. */
@ApplicationScoped
@Transactional
public class NoticeService {
    @Inject
    Leads leads;

    @Inject
    Drafts drafts;

    @Inject
    PurposeService purposes;

    @Inject
    PersonService people;

    @Inject
    Audit audit;

    @Inject
    Media media;

    public boolean leads() {
        return leads.leads();
    }

    /** The draft of each purpose that has one. */
    public Map<UUID, UUID> open() {
        leads.must();
        return purposes().stream()
                .flatMap(purpose -> drafts.open(purpose.id()).stream().map(draft -> Map.entry(purpose.id(), draft)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What people are asked and told about, and then what waits for its first words. */
    public List<PurposeSnapshot> purposes() {
        leads.must();
        return Stream.concat(purposes.all().stream(), drafts.waiting().stream()).toList();
    }

    /**
     * Something new to ask about. Nobody can be asked before its first words are published.
     *
     * @return the draft of these words
     */
    public UUID startNew(NewPurpose planned, String name) {
        leads.must();
        UUID by = leads.id();
        UUID draft = drafts.startNew(planned, name, by).id();
        audit.record(by, "consent.purposePlanned", draft);
        return draft;
    }

    /** @param addsCode the purpose that is asked in addition; only for that change */
    public UUID start(String code, Change change, @Nullable String addsCode) {
        leads.must();
        UUID adds = addsCode == null || addsCode.isBlank()
                ? null
                : purposes.purpose(addsCode).id();
        UUID draft = drafts.start(purposes.purpose(code).id(), change, adds, leads.id())
                .id();
        audit.record(leads.id(), "consent.noticeStarted", draft);
        return draft;
    }

    /** What waits for the check of whoever is here. */
    public List<DraftSnapshot> toCheck() {
        return drafts.toCheck(leads.id());
    }

    /** For a lead, and for whoever is named to check it; for everybody else there is no such draft. */
    public DraftSnapshot draft(UUID id) {
        UUID me = leads.id();
        DraftSnapshot draft = drafts.draft(id);
        if (!leads.leads() && !(draft.open() && draft.checkers().contains(me))) {
            throw Refusal.unknown("consent.draft");
        }
        return draft;
    }

    public DraftSnapshot write(UUID id, long seen, Variant variant, Wording words) {
        leads.must();
        return drafts.write(id, seen, variant, words, leads.id());
    }

    /** @param recording what is heard or seen; not read for large print, which needs none */
    public DraftSnapshot add(UUID id, long seen, Variant variant, InputStream recording) {
        leads.must();
        return drafts.add(id, seen, variant, recording, leads.id());
    }

    /** Kept for the next save; answers the name by which a line can use it. */
    public String upload(UUID id, InputStream picture) {
        leads.must();
        draft(id);
        return media.picture("upload", picture);
    }

    public DraftSnapshot drop(UUID id, long seen, Variant variant) {
        leads.must();
        return drafts.drop(id, seen, variant);
    }

    public void nameChecker(UUID id, UUID whom) {
        leads.must();
        if (!people.snapshot(whom).staff()) {
            throw Refusal.invalid("checker", "consent.checkerStaff");
        }
        drafts.nameChecker(id, whom);
        audit.record(leads.id(), "consent.noticeCheckerNamed", id);
    }

    /** "It means the same": said by a named person who did not write it, of these very words. */
    public DraftSnapshot check(UUID id, Variant variant, String sha256) {
        draft(id);
        DraftSnapshot checked = drafts.check(id, variant, sha256, leads.id());
        audit.record(leads.id(), "consent.noticeChecked", id);
        return checked;
    }

    /** Freezes the words; what this does to the answers happens in the same transaction. */
    public void publish(UUID id, long seen, @Nullable String noEasyReason) {
        leads.must();
        UUID by = leads.id();
        drafts.publish(id, seen, noEasyReason, by);
        audit.record(by, "consent.noticePublished", id);
    }

    public void discard(UUID id, long seen) {
        leads.must();
        drafts.discard(id, seen);
        audit.record(leads.id(), "consent.noticeDiscarded", id);
    }

    /** Names of those who wrote and checked; whoever has gone has no name any more. */
    public Map<UUID, String> names(DraftSnapshot draft) {
        draft(draft.id());
        Set<UUID> all = Stream.of(
                        draft.checkers().stream(),
                        draft.forms().stream().flatMap(form -> form.writers().stream()),
                        draft.forms().stream().flatMap(form -> Optional.ofNullable(form.checkedBy()).stream()))
                .flatMap(ids -> ids)
                .collect(Collectors.toSet());
        return people.snapshots(all).values().stream()
                .collect(Collectors.toMap(PersonSnapshot::id, PersonSnapshot::name));
    }

    /** Staff who can be named to check. */
    public List<PersonSnapshot> staff() {
        leads.must();
        return people.staff();
    }

    public UUID me() {
        return leads.id();
    }
}
