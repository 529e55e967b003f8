package org.alongside.consent.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.consent.ConsentState;
import org.alongside.consent.purposes.Audience;
import org.alongside.consent.purposes.PurposeService;
import org.alongside.consent.purposes.PurposeSnapshot;
import org.alongside.people.MemberService;
import org.alongside.people.MemberSnapshot;
import org.alongside.people.StaffSnapshot;
import org.alongside.people.Standing;

/** Counts who decided what, at most once an hour. */
@ApplicationScoped
public class Census {
    private static final int AT_ONCE = 500;

    @Inject
    EntityManager em;

    @Inject
    RegisterRows rows;

    @Inject
    PurposeService purposes;

    @Inject
    MemberService members;

    @Inject
    Clock clock;

    /** The last count, or a new one when it is due; two who ask at once count once. */
    Tally last() {
        Tally tally = em.find(Tally.class, Tally.ONLY);
        long now = clock.instant().toEpochMilli();
        if (tally.due(now)) {
            em.refresh(tally, LockModeType.PESSIMISTIC_WRITE);
            if (tally.due(now)) {
                tally.keep(groups(now), now);
            }
        }
        return tally;
    }

    /** Everybody who ever was staff. */
    Set<UUID> everyStaff() {
        return members.staff().stream().map(StaffSnapshot::id).collect(Collectors.toSet());
    }

    private Map<SmallCounts.Group, Integer> groups(long now) {
        Map<UUID, String> codes =
                purposes.all().stream().collect(Collectors.toMap(PurposeSnapshot::id, PurposeSnapshot::code));
        Map<UUID, Integer> versions = rows.versions();
        Map<Audience, Set<UUID>> here = Map.of(Audience.PERSON, membersHere(), Audience.STAFF, staffHere());
        Set<UUID> staff = here.getOrDefault(Audience.STAFF, Set.of());
        Map<String, Set<UUID>> asked = new HashMap<>();
        Map<SmallCounts.Group, Integer> groups = new HashMap<>();
        for (RegisterRows.Decided one : rows.all(now)) {
            String purpose = codes.getOrDefault(one.purpose(), "");
            asked.computeIfAbsent(purpose, it -> new HashSet<>()).add(one.person());
            groups.merge(
                    new SmallCounts.Group(
                            purpose,
                            staff.contains(one.person()) ? Audience.STAFF : Audience.PERSON,
                            one.rendition() == null ? 0 : versions.getOrDefault(one.rendition(), 0),
                            one.state()),
                    1,
                    Integer::sum);
        }
        here.forEach((audience, known) -> codes.values().forEach(purpose -> {
            Set<UUID> never = new HashSet<>(known);
            never.removeAll(asked.getOrDefault(purpose, Set.of()));
            groups.put(new SmallCounts.Group(purpose, audience, 0, ConsentState.NONE), never.size());
        }));
        return groups;
    }

    private Set<UUID> membersHere() {
        Set<UUID> found = new HashSet<>();
        List<MemberSnapshot> page = members.find("", Standing.HERE, 0, AT_ONCE);
        while (!page.isEmpty()) {
            int before = found.size();
            page.forEach(member -> found.add(member.id()));
            page = found.size() == before ? List.of() : members.find("", Standing.HERE, found.size(), AT_ONCE);
        }
        return found;
    }

    private Set<UUID> staffHere() {
        return members.staff().stream()
                .filter(it -> !it.gone())
                .map(StaffSnapshot::id)
                .collect(Collectors.toSet());
    }
}
