package org.alongside.identity.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.identity.CurrentPerson;
import org.alongside.identity.IdentitySettings;
import org.alongside.identity.MembershipService;
import org.alongside.platform.Refusal;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.settings.Settings;

/** What people say about themselves. Nobody but the person changes it; contact and deputy see it, and nobody else. */
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
    Audit audit;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** The caller's own. */
    public List<NeedSnapshot> mine() {
        return snapshots(current.id());
    }

    /** Those of a member, for whoever answers for them. @throws Refusal UNKNOWN for everybody else */
    public List<NeedSnapshot> of(UUID member) {
        memberships.answeredByMe(member);
        return snapshots(member);
    }

    /** Whether the caller has not answered yet, or a year ago. */
    public boolean askMe() {
        int days = settings.get(IdentitySettings.NEEDS_REVIEW);
        return needs.answeredOn(current.id())
                .map(on -> on.plusDays(days).isBefore(today()))
                .orElse(true);
    }

    /** The caller's whole answer; empty is an answer too. What stays keeps who may know of it. */
    public void answer(Collection<Adjustment> wanted) {
        UUID me = current.id();
        int days = settings.get(IdentitySettings.NEEDS_REVIEW);
        Set<Adjustment> rest = EnumSet.noneOf(Adjustment.class);
        rest.addAll(wanted);
        for (Need need : needs.of(List.of(me))) {
            if (rest.remove(need.adjustment())) {
                need.confirm(today(), days);
            } else {
                needs.remove(need);
            }
        }
        rest.forEach(it -> needs.add(new Need(me, it, today(), days)));
        needs.answered(me, today());
        audit.record(me, "identity.needsAnswered", me);
    }

    /** Who may know that it is the caller who needs this. */
    public void show(UUID need, Seen to) {
        own(need).show(to);
        audit.record(current.id(), "identity.needShown", need);
    }

    /** The caller's own judgement; it is never closed by anybody else. */
    public void met(UUID need, Met met) {
        needs.met(own(need), met, clock.instant());
    }

    private Need own(UUID need) {
        return needs.find(need)
                .filter(it -> it.person().equals(current.id()))
                .orElseThrow(() -> Refusal.unknown("identity.needUnknown"));
    }

    private List<NeedSnapshot> snapshots(UUID person) {
        return needs.of(List.of(person)).stream()
                .map(it -> it.snapshot(needs.met(it.id())))
                .sorted((one, other) -> one.adjustment().compareTo(other.adjustment()))
                .toList();
    }

    private LocalDate today() {
        return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
