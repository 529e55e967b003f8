package org.alongside.identity.merging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.alongside.identity.membership.EntryService;
import org.alongside.identity.membership.MembershipService;
import org.alongside.identity.sessions.SessionService;
import org.alongside.people.NewsService;
import org.alongside.people.PersonService;
import org.alongside.platform.Refusal;

/** That somebody holds the ways in of an account, and what becomes of these when it ends. */
@ApplicationScoped
class Proving {
    @Inject
    SessionService sessions;

    @Inject
    EntryService entry;

    @Inject
    PersonService people;

    @Inject
    MembershipService memberships;

    @Inject
    NewsService news;

    @Inject
    Clock clock;

    /** A sign-in by a link or a code, not by a browser that is remembered, and not long ago. */
    boolean fresh(String session) {
        return sessions.provedAt(session).filter(this::fresh).isPresent();
    }

    boolean fresh(Instant proved) {
        return Merge.fresh(proved, clock.instant());
    }

    void mustBeFresh(String session) {
        if (!fresh(session)) {
            throw Refusal.rule("identity.mergeProofOld");
        }
    }

    /** One use of the way in, as if somebody had come in by it. */
    UUID whose(String typed) {
        return entry.prove(typed);
    }

    void ended(UUID kept, UUID gone) {
        people.close(kept, gone);
        memberships.endWaysIn(gone);
        tell(kept, "accountsJoined");
    }

    void reopened(UUID kept, UUID gone) {
        people.reopen(kept, gone);
        tell(kept, "accountsParted");
        tell(gone, "accountsParted");
    }

    private void tell(UUID person, String what) {
        news.tell(person, what, null, null);
        memberships.whoAnswers(person).forEach(staff -> news.tell(staff, "their" + what, person, null));
    }
}
