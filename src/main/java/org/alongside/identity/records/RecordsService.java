package org.alongside.identity.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.alongside.identity.Administrators;
import org.alongside.identity.CurrentPerson;
import org.alongside.identity.membership.MembershipService;
import org.alongside.people.NewsService;
import org.alongside.platform.Refusal;
import org.alongside.platform.audit.Audit;

/** Everything held about a person: for themselves, and on paper by whoever answers for them. */
@ApplicationScoped
@Transactional
public class RecordsService {
    @Inject
    Packing packing;

    @Inject
    CurrentPerson current;

    @Inject
    Administrators administrators;

    @Inject
    MembershipService memberships;

    @Inject
    Audit audit;

    @Inject
    NewsService news;

    public Pack mine() {
        return packing.pack(current.id(), current.locale());
    }

    /** The same, to keep: as a page and for programs. */
    public byte[] mineToKeep() {
        audit.record(current.id(), "identity.recordsTaken", current.id());
        return PackFile.zip(mine());
    }

    /** Whom the caller may ask this for. @throws Refusal UNKNOWN for everybody else */
    public UUID askable(UUID person) {
        current.mustBeStaff();
        if (!administrators.acts()) {
            memberships.answeredByMe(person);
        }
        return person;
    }

    /** For a person on paper; that it was looked at is written down. */
    public Pack of(UUID person) {
        audit.record(current.id(), "identity.recordsShown", askable(person));
        return packing.pack(person, current.locale());
    }

    public byte[] toKeep(UUID person) {
        audit.record(current.id(), "identity.recordsTaken", askable(person));
        return PackFile.zip(packing.pack(person, current.locale()));
    }

    /** Whoever answers for me hears, once, that I want to be forgotten. */
    public void askToBeForgotten() {
        if (current.isStaff()) {
            throw Refusal.rule("identity.forgetStaffAsk");
        }
        UUID me = current.id();
        memberships.whoAnswers(me).forEach(staff -> news.tellOnce(staff, "asksToBeForgotten", me));
        audit.record(me, "identity.askedToBeForgotten", me);
    }
}
