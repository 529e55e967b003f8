package org.alongside.home.paper.web;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.identity.needs.Adjustment;
import org.alongside.identity.needs.Adjustment.Kind;
import org.alongside.identity.needs.Seen;

/** What helps somebody, as it is typed from their slip: each thing that is ticked, with who may know of it. */
public final class TypedNeeds {
    private final Map<Object, String> seen = new HashMap<>();

    public List<Kind> getGroups() {
        return List.of(Kind.values());
    }

    public List<Adjustment> all(Kind kind) {
        return Adjustment.of(kind);
    }

    /** Who may know of each; empty where it is not ticked. */
    public Map<Object, String> getSeen() {
        return seen;
    }

    Map<Adjustment, Seen> ticked() {
        Map<Adjustment, Seen> ticked = new EnumMap<>(Adjustment.class);
        seen.forEach((need, who) -> {
            if (who != null && !who.isBlank()) {
                ticked.put(Adjustment.valueOf(need.toString()), Seen.valueOf(who));
            }
        });
        return ticked;
    }
}
