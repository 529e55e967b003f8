package org.alongside.consent.drafts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.consent.log.Hash;
import org.alongside.consent.notices.NoticeAct;
import org.alongside.consent.notices.RenditionSnapshot;
import org.alongside.consent.notices.Variant;

/** Who wrote a form, and whose check of it still counts. */
final class Checks {
    private Checks() {}

    static DraftSnapshot.Form form(RenditionSnapshot form, List<RenditionSnapshot> all, List<NoticeAct> acts) {
        String both = both(all, form);
        Optional<NoticeAct> check = acts.stream()
                .filter(act -> act.is(NoticeAct.Kind.CHECKED) && act.about(form.id()) && act.sealed(both))
                .max(Comparator.comparingLong(NoticeAct::atMs));
        return new DraftSnapshot.Form(
                form,
                people(acts.stream().filter(act -> act.about(form.id())), NoticeAct.Kind.WROTE),
                check.map(NoticeAct::person).orElse(null),
                check.map(NoticeAct::atMs).orElse(null));
    }

    /** A check is of two texts as they stand: this form's and the standard words. */
    static String both(DraftSnapshot version, RenditionSnapshot form) {
        return both(version.forms().stream().map(DraftSnapshot.Form::words).toList(), form);
    }

    private static String both(List<RenditionSnapshot> all, RenditionSnapshot form) {
        String standard = all.stream()
                .filter(one -> one.variant() == Variant.STANDARD)
                .map(RenditionSnapshot::sha256)
                .findFirst()
                .orElse("");
        return Hash.of(standard + form.sha256());
    }

    static Set<UUID> people(Stream<NoticeAct> acts, NoticeAct.Kind kind) {
        return acts.filter(act -> act.is(kind)).map(NoticeAct::person).collect(Collectors.toSet());
    }
}
