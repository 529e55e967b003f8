package org.alongside.identity.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.identity.CurrentPerson;
import org.alongside.identity.membership.MembershipService;
import org.alongside.platform.Refusal;
import org.alongside.platform.audit.Audit;

/**
 * What people say about themselves, kept and shown only while they agree to it. Nobody but the person changes it, or
 * whoever answers for them with what they ticked on paper; contact and deputy see it, and nobody else.
 */
@ApplicationScoped
@Transactional
public class NeedService {
    @Inject
    Needs needs;

    @Inject
    CurrentPerson current;

    @Inject
    MembershipService memberships;

    @Inject
    NeedsConsent consent;

    @Inject
    Audit audit;

    @Inject
    Rhythm rhythm;

    /** The caller's own. */
    public List<NeedSnapshot> mine() {
        return snapshots(current.id());
    }

    /** Those of a member, for whoever answers for them. @throws Refusal UNKNOWN for everybody else */
    public List<NeedSnapshot> of(UUID member) {
        memberships.answeredByMe(member);
        return snapshots(member);
    }

    /** Whether the caller's needs may be kept. */
    public boolean mayKeep() {
        return agreed(current.id());
    }

    /** The page on which the caller says whether they may be kept. */
    public String question() {
        return consent.question();
    }

    /** Whether the caller was never asked, or agreed and has not answered within a year. A no is not asked about. */
    public boolean askMe() {
        if (!mayKeep()) {
            return !consent.asked(current.id());
        }
        int days = rhythm.reviewDays();
        return needs.answeredOn(current.id())
                .map(on -> on.plusDays(days).isBefore(rhythm.today()))
                .orElse(true);
    }

    /**
     * The caller's whole answer; empty is an answer too. What stays keeps who may know of it.
     *
     * @throws Refusal RULE unless the caller agrees that it is kept
     */
    public void answer(Collection<Adjustment> wanted) {
        UUID me = current.id();
        mustAgree(me);
        Set<Adjustment> all = EnumSet.noneOf(Adjustment.class);
        all.addAll(wanted);
        keep(me, all);
    }

    /**
     * A member's whole answer, as they ticked it on paper or said it; for whoever answers for them.
     *
     * @param wanted each with who may know of it
     * @throws Refusal UNKNOWN for everybody else, RULE unless the member agrees that it is kept
     */
    public void answer(UUID member, Map<Adjustment, Seen> wanted) {
        memberships.answeredByMe(member);
        mustAgree(member);
        keep(member, wanted.keySet());
        needs.of(List.of(member)).forEach(need -> need.show(wanted.getOrDefault(need.adjustment(), Seen.ACCESS_LEAD)));
    }

    private void mustAgree(UUID person) {
        if (!agreed(person)) {
            throw Refusal.rule("identity.needsAskFirst");
        }
    }

    private void keep(UUID whose, Set<Adjustment> wanted) {
        int days = rhythm.reviewDays();
        Set<Adjustment> rest = EnumSet.noneOf(Adjustment.class);
        rest.addAll(wanted);
        for (Need need : needs.of(List.of(whose))) {
            if (rest.remove(need.adjustment())) {
                need.confirm(rhythm.today(), days);
            } else {
                needs.remove(need);
            }
        }
        rest.forEach(it -> needs.add(new Need(whose, it, rhythm.today(), days)));
        needs.answered(whose, rhythm.today());
        audit.record(current.id(), "identity.needsAnswered", whose);
    }

    /** Who may know that it is the caller who needs this. */
    public void show(UUID need, Seen to) {
        own(need).show(to);
        audit.record(current.id(), "identity.needShown", need);
    }

    /** The caller's own judgement; it is never closed by anybody else. */
    public void met(UUID need, Met met) {
        needs.met(own(need), met, rhythm.now());
    }

    /** Deletes everything at once; for the ledger, when the person's yes has ended. */
    public void forget(UUID person) {
        needs.forget(person);
        audit.record(null, "identity.needsDeleted", person);
    }

    private boolean agreed(UUID person) {
        return consent.given(Set.of(person)).contains(person);
    }

    private Need own(UUID need) {
        return needs.find(need)
                .filter(it -> it.person().equals(current.id()))
                .orElseThrow(() -> Refusal.unknown("identity.needUnknown"));
    }

    private List<NeedSnapshot> snapshots(UUID person) {
        if (!agreed(person)) {
            return List.of();
        }
        Map<UUID, Met> met = needs.met(person);
        return needs.of(List.of(person)).stream()
                .map(it -> it.snapshot(met.get(it.id())))
                .sorted((one, other) -> one.adjustment().compareTo(other.adjustment()))
                .toList();
    }
}
