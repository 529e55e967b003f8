package org.alongside.identity.needs;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.identity.IdentitySettings;
import org.alongside.people.PersonService;
import org.alongside.people.PersonSnapshot;
import org.alongside.platform.settings.Settings;

/** What a group needs, of those who agreed that it is kept. It asks nobody's permission: whoever calls it knows the group and has asked who organises it. */
@ApplicationScoped
@Transactional
public class ShoppingService {
    @Inject
    Needs needs;

    @Inject
    NeedsConsent consent;

    @Inject
    PersonService people;

    @Inject
    Settings settings;

    /** Without names, for whoever organises. */
    public ShoppingList of(Collection<UUID> group) {
        return ShoppingList.of(
                needs.of(consent.given(Set.copyOf(group))).stream()
                        .map(Need::adjustment)
                        .toList(),
                settings.get(IdentitySettings.SMALLEST_NUMBER));
    }

    /** By name, as far as each person agreed: for whoever chairs, or for everybody in the group. */
    public List<Named> named(Collection<UUID> group, boolean chairs) {
        Set<Seen> may = chairs ? EnumSet.of(Seen.CHAIR, Seen.EVERYONE) : EnumSet.of(Seen.EVERYONE);
        Map<UUID, PersonSnapshot> known = people.snapshots(consent.given(Set.copyOf(group)));
        Map<UUID, List<Adjustment>> shown = needs.of(known.keySet()).stream()
                .filter(it -> may.contains(it.seen()))
                .collect(groupingBy(Need::person, mapping(Need::adjustment, toList())));
        return known.values().stream()
                .filter(it -> shown.containsKey(it.id()))
                .map(it -> new Named(
                        it,
                        shown.getOrDefault(it.id(), List.of()).stream().sorted().toList()))
                .sorted(comparing(it -> it.person().name() + it.person().id()))
                .toList();
    }
}
