package org.alongside.consent.receipts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.consent.drafts.DraftSnapshot;
import org.alongside.consent.drafts.NoticeService;
import org.alongside.consent.notices.RenditionSnapshot;
import org.alongside.consent.notices.Variant;
import org.alongside.consent.purposes.PurposeService;
import org.alongside.consent.purposes.PurposeSnapshot;
import org.alongside.identity.CurrentPerson;
import org.alongside.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** Reading the words of questions, old and new: what was published is for everybody who is here, for as long as we are. */
@ApplicationScoped
@Transactional
public class NoticeReadService {
    private static final String EMPTY = "(…)";

    @Inject
    PurposeService purposes;

    @Inject
    ChoiceService choices;

    @Inject
    NoticeService notices;

    @Inject
    CurrentPerson person;

    /** @param receipt a receipt of the reader's own, by which the places in the words are filled; null for none */
    public NoticeSnapshot published(UUID rendition, @Nullable UUID receipt) {
        person.id();
        RenditionSnapshot words = purposes.rendition(rendition);
        return snapshot(
                words,
                receipt == null ? places("") : places(choices.receipt(receipt).place()));
    }

    /** A version by its number, in the form that is asked for. */
    public NoticeSnapshot published(String code, int no, Variant form) {
        person.id();
        RenditionSnapshot words = purposes.version(code, no).stream()
                .filter(one -> one.variant() == form)
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("consent.question"));
        return snapshot(purposes.rendition(words.id()), Map.of());
    }

    private NoticeSnapshot snapshot(RenditionSnapshot words, Map<String, String> values) {
        PurposeSnapshot purpose = purposes.purpose(words.purpose());
        var versions = purposes.published(purpose.id());
        return new NoticeSnapshot(
                purpose.code(),
                words.filled(values),
                purpose.explicitNeeded(),
                versions.stream()
                        .filter(one -> one.no() == words.no())
                        .findFirst()
                        .orElse(null),
                purposes.forms(words),
                versions);
    }

    /** For leads and for whoever checks. */
    public NoticeSnapshot draft(UUID id, Variant form) {
        DraftSnapshot draft = notices.draft(id);
        List<RenditionSnapshot> forms =
                draft.forms().stream().map(DraftSnapshot.Form::words).toList();
        RenditionSnapshot words = forms.stream()
                .filter(one -> one.variant() == form)
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("consent.draft"));
        PurposeSnapshot purpose = purposes.purpose(draft.purpose());
        return new NoticeSnapshot(
                purpose.code(),
                words.filled(places("")),
                purpose.explicitNeeded(),
                null,
                forms,
                purposes.published(purpose.id()));
    }

    /** Where no question fills a place, three points stand for it. */
    private static Map<String, String> places(String place) {
        Map<String, String> values = new HashMap<>();
        values.put("place", place.isEmpty() ? EMPTY : place);
        values.put("until", EMPTY);
        values.put("contact", EMPTY);
        return values;
    }
}
