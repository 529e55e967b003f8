package org.alongside.identity.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.alongside.platform.records.Keeps;

/** Every room that keeps something about people, in the order in which their rows go. */
@ApplicationScoped
public class Keepers {
    @Inject
    @Any
    Instance<Keeps> found;

    public List<Keeps> all() {
        return found.stream()
                .sorted(Comparator.comparingInt(Keeps::order).thenComparing(Keeps::room))
                .toList();
    }
}
