package org.alongside.stories.rest;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.alongside.platform.Refusal;

/** The people that an address names, each with a value of its own. */
final class Named {
    private Named() {}

    /** @throws Refusal INVALID where a name is there and its value is not */
    static Set<UUID> people(String name, List<UUID> ids) {
        if (ids.stream().anyMatch(Objects::isNull)) {
            throw Refusal.invalid(name, "platform.badRequest");
        }
        return Set.copyOf(ids);
    }
}
