package org.alongside.boards.cards;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.boards.ChangeSnapshot;
import org.alongside.people.PersonSnapshot;
import org.jspecify.annotations.Nullable;

/** A stretch of a card's history, the latest first, with the people it names. */
public record CardHistory(List<ChangeSnapshot> changes, Map<UUID, PersonSnapshot> people, boolean more) {

    /** The name of a person by id, as the history stores it; empty when nobody is meant or known. */
    public String name(@Nullable String id) {
        PersonSnapshot person = id == null ? null : people.get(UUID.fromString(id));
        return person == null ? "" : person.name();
    }
}
