package org.alongside.identity.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.alongside.identity.IdentitySettings;
import org.alongside.people.PersonService;
import org.alongside.people.PersonSnapshot;
import org.alongside.platform.settings.Settings;

/** What a group needs. It asks nobody's permission: whoever calls it knows the group and has asked who organises it. */
@ApplicationScoped
@Transactional
public class ShoppingService {
    @Inject
    Needs needs;

    @Inject
    PersonService people;

    @Inject
    Settings settings;

    /** Without names, for whoever organises. */
    public ShoppingList of(Collection<UUID> group) {
        return ShoppingList.of(
                needs.of(Set.copyOf(group)).stream().map(Need::adjustment).toList(),
                settings.get(IdentitySettings.SMALLEST_NUMBER));
    }

    /** By name, as far as each person agreed: for whoever chairs, or for everybody in the group. */
    public List<Named> named(Collection<UUID> group, boolean chairs) {
        Set<Seen> may = chairs ? EnumSet.of(Seen.CHAIR, Seen.EVERYONE) : EnumSet.of(Seen.EVERYONE);
        Map<UUID, PersonSnapshot> known = people.snapshots(group);
        Map<String, Named> named = new TreeMap<>();
        for (PersonSnapshot person : known.values()) {
            List<Adjustment> shown = needs.of(List.of(person.id())).stream()
                    .filter(it -> may.contains(it.seen()))
                    .map(Need::adjustment)
                    .sorted()
                    .toList();
            if (!shown.isEmpty()) {
                named.put(person.name() + person.id(), new Named(person, shown));
            }
        }
        return List.copyOf(named.values());
    }
}
