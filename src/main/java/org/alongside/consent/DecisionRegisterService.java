package org.alongside.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.consent.purposes.Audience;
import org.alongside.consent.purposes.PurposeService;
import org.alongside.consent.purposes.PurposeSnapshot;
import org.alongside.consent.purposes.RenditionSnapshot;
import org.alongside.identity.CurrentPerson;
import org.alongside.people.MemberService;
import org.alongside.people.MemberSnapshot;
import org.alongside.people.StaffSnapshot;

/**
 * Where decisions stand, for those who answer for data protection and for auditors. It counts and never names; a no or a
 * stop is only ever a number, and never a small one.
 */
@ApplicationScoped
@Transactional
public class DecisionRegisterService {
    private static final int AT_ONCE = 500;

    @Inject
    RegisterRows rows;

    @Inject
    Permits permits;

    @Inject
    PurposeService purposes;

    @Inject
    MemberService members;

    @Inject
    Readers readers;

    @Inject
    CurrentPerson person;

    /** Each purpose with its counts; what is too small is not among them. */
    public List<CountSnapshot> counts(RegisterFilter filter) {
        readers.must();
        Map<SmallCounts.Group, Integer> shown = readers.smallCounts().shown(groups());
        List<PurposeSnapshot> all = purposes.all();
        Map<UUID, RenditionSnapshot> words =
                purposes.current(all.stream().map(PurposeSnapshot::id).toList(), person.locale());
        List<CountSnapshot> found = new ArrayList<>();
        for (PurposeSnapshot purpose : all) {
            if (filter.purpose() == null || filter.purpose().equals(purpose.code())) {
                RenditionSnapshot title = words.get(purpose.id());
                found.add(new CountSnapshot(
                        purpose.code(),
                        title == null
                                ? purpose.code()
                                : title.wording().filled(Map.of("place", "")).title(),
                        sums(shown, purpose.code(), filter)));
            }
        }
        return found;
    }

    private static Map<ConsentState, Integer> sums(
            Map<SmallCounts.Group, Integer> shown, String purpose, RegisterFilter filter) {
        Map<ConsentState, Integer> sums = new TreeMap<>();
        shown.forEach((group, count) -> {
            if (group.purpose().equals(purpose) && filter.takes(group)) {
                sums.merge(group.state(), count, Integer::sum);
            }
        });
        return sums;
    }

    private Map<SmallCounts.Group, Integer> groups() {
        Map<UUID, String> codes =
                purposes.all().stream().collect(Collectors.toMap(PurposeSnapshot::id, PurposeSnapshot::code));
        Map<UUID, Integer> versions = rows.versions();
        Map<Audience, Set<UUID>> here = people();
        Set<UUID> staff = here.getOrDefault(Audience.STAFF, Set.of());
        Map<String, Set<UUID>> asked = new HashMap<>();
        Map<SmallCounts.Group, Integer> groups = new HashMap<>();
        for (RegisterRows.Decided one : rows.all(permits.now())) {
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

    private Map<Audience, Set<UUID>> people() {
        Set<UUID> found = new HashSet<>();
        List<MemberSnapshot> page = members.find("", org.alongside.people.Standing.HERE, 0, AT_ONCE);
        while (!page.isEmpty()) {
            int before = found.size();
            page.forEach(member -> found.add(member.id()));
            page = found.size() == before
                    ? List.of()
                    : members.find("", org.alongside.people.Standing.HERE, found.size(), AT_ONCE);
        }
        return Map.of(Audience.PERSON, found, Audience.STAFF, staff());
    }

    private Set<UUID> staff() {
        return members.staff().stream()
                .filter(it -> !it.gone())
                .map(StaffSnapshot::id)
                .collect(Collectors.toSet());
    }

    /** Yeses that run, by key; one more than the page holds when another page follows. */
    public List<PermitSnapshot> running(RegisterFilter filter, int page, int size) {
        readers.must();
        if (filter.state() != null && filter.state() != ConsentState.GIVEN) {
            return List.of();
        }
        UUID purpose = filter.purpose() == null
                ? null
                : purposes.purpose(filter.purpose()).id();
        Set<UUID> everyStaff = members.staff().stream().map(StaffSnapshot::id).collect(Collectors.toSet());
        return permits.of(rows.running(filter, purpose, everyStaff, permits.now(), (page - 1) * size, size + 1));
    }
}
