package org.alongside.administration.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.MissingResourceException;
import java.util.UUID;
import org.alongside.administration.audit.AuditKinds;
import org.alongside.administration.audit.AuditLine;
import org.alongside.administration.audit.AuditPage;
import org.alongside.administration.audit.AuditService;
import org.alongside.identity.DirectoryService;
import org.alongside.people.StaffSnapshot;
import org.alongside.platform.audit.AuditTrail.Place;
import org.alongside.platform.text.Texts;
import org.alongside.platform.web.Wording;
import org.jspecify.annotations.Nullable;

/** Who did what to what and when, in plain words. */
@Named
@RequestScoped
public class AuditView {
    @Inject
    AuditService service;

    @Inject
    DirectoryService directory;

    @Inject
    AuditQuestion question;

    @Inject
    Texts texts;

    @Inject
    Wording wording;

    private AuditPage page = new AuditPage(List.of(), null);
    private List<StaffSnapshot> staff = List.of();

    @PostConstruct
    void load() {
        page = service.page(question.question(), question.after());
        staff = directory.staff();
    }

    public List<AuditLine> getLines() {
        return page.lines();
    }

    /** Whom one can ask for: staff by name; a member by the link beside what was done. */
    public List<StaffSnapshot> getStaff() {
        return staff;
    }

    public @Nullable UUID getPerson() {
        return question.person().orElse(null);
    }

    public boolean asksFor(UUID person) {
        return person.equals(getPerson());
    }

    /** Whether the person asked for is none of the staff. */
    public boolean isSomebodyElse() {
        UUID person = getPerson();
        return person != null && staff.stream().noneMatch(it -> it.id().equals(person));
    }

    /** Every kind with its words, by the words. */
    public List<Kind> getKinds() {
        return AuditKinds.all().stream()
                .map(it -> new Kind(it, words(it), it.equals(question.kind().orElse(""))))
                .sorted(Comparator.comparing(Kind::words))
                .toList();
    }

    public String words(String kind) {
        try {
            return texts.of(wording.locale(), AuditKinds.words(kind));
        } catch (MissingResourceException older) {
            return kind;
        }
    }

    public String getDay() {
        return question.dayAsTyped();
    }

    /** Whether something was typed as a day that is none. */
    public boolean isDayWrong() {
        return !getDay().isEmpty() && question.day().isEmpty();
    }

    /** The question as the query part of an address. */
    public String getQuery() {
        return question.query();
    }

    /** Where the next page begins, as the query part of an address; empty on the last page. */
    public String getNext() {
        Place next = page.next();
        return next == null ? "" : question.query() + "at=" + next.at() + "&after=" + next.id();
    }

    public boolean isLater() {
        return question.after() != null;
    }

    /** A kind and its words. */
    public record Kind(String kind, String words, boolean chosen) {}
}
