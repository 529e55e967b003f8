package org.alongside.consent.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.alongside.consent.ConsentState;
import org.alongside.consent.notices.RenditionSnapshot;
import org.alongside.consent.purposes.PurposeService;
import org.alongside.consent.purposes.PurposeSnapshot;
import org.alongside.identity.CurrentPerson;

/**
 * Where decisions stand, for those who answer for data protection and for auditors. It counts and never names; a no or a
 * stop is only ever a number, never a small one, and never a new one within the hour.
 */
@ApplicationScoped
@Transactional
public class DecisionRegisterService {
    @Inject
    RegisterRows rows;

    @Inject
    Census census;

    @Inject
    Permits permits;

    @Inject
    PurposeService purposes;

    @Inject
    Readers readers;

    @Inject
    CurrentPerson person;

    /** Each purpose with its counts; what is too small is not among them. */
    public List<CountSnapshot> counts(RegisterFilter filter) {
        readers.must();
        Tally tally = census.last();
        Map<SmallCounts.Group, Integer> shown = readers.smallCounts().shown(tally.groups());
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
                        sums(shown, purpose.code(), filter),
                        tally.counted()));
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

    /** Yeses that run, by key; one more than the page holds when another page follows. */
    public List<PermitSnapshot> running(RegisterFilter filter, int page, int size) {
        readers.must();
        if (filter.state() != null && filter.state() != ConsentState.GIVEN) {
            return List.of();
        }
        UUID purpose = filter.purpose() == null
                ? null
                : purposes.purpose(filter.purpose()).id();
        Set<UUID> staff = filter.audience() == null ? Set.of() : census.everyStaff();
        return permits.of(rows.running(filter, purpose, staff, permits.now(), (page - 1) * size, size + 1));
    }
}
