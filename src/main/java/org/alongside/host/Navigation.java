package org.alongside.host;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** The menu of whoever is acting now. */
@ApplicationScoped
public class Navigation {
    @Inject
    @Any
    Instance<NavigationSource> rooms;

    public List<NavigationEntry> entries() {
        return rooms.stream()
                .flatMap(room -> room.entries().stream())
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .toList();
    }
}
