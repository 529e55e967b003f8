package org.alongside.identity.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.alongside.identity.CurrentPerson;
import org.alongside.identity.membership.MembershipService;
import org.alongside.people.NewsService;
import org.alongside.platform.audit.Audit;

/**
 * How somebody's travel and care are paid for, so that nobody is asked at the door. The person, contact and deputy see
 * it, and nobody else; no administrator, no board and no supporter.
 */
@ApplicationScoped
@Transactional
public class CostsService {
    @Inject
    CostsNotes notes;

    @Inject
    CurrentPerson current;

    @Inject
    MembershipService memberships;

    @Inject
    NewsService news;

    @Inject
    Audit audit;

    @Inject
    Rhythm rhythm;

    /** The caller's own. */
    public CostsSnapshot mine() {
        return notes.of(current.id());
    }

    /** That of a member, for whoever answers for them. @throws Refusal UNKNOWN for everybody else */
    public CostsSnapshot of(UUID member) {
        memberships.answeredByMe(member);
        return notes.of(member);
    }

    /** The caller's own words; empty ones take the note away. */
    public void write(CostsWords words) {
        UUID me = current.id();
        notes.write(me, words, null, rhythm.today());
        audit.record(me, "identity.costsWritten", me);
    }

    /** What a member said, typed by whoever answers for them; the member is told. @throws Refusal UNKNOWN for others */
    public void write(UUID member, CostsWords words) {
        UUID me = current.id();
        memberships.answeredByMe(member);
        notes.write(member, words, me, rhythm.today());
        audit.record(me, "identity.costsWritten", member);
        news.tell(member, "costsTyped", me, null);
    }
}
