package org.alongside.identity;

import java.util.Set;
import java.util.UUID;
import org.alongside.people.PersonSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * That this request is made by a supporter for the person they help.
 *
 * @param help the one time of helping, which has an end
 * @param meeting the one meeting they may come to; null for no such limit
 */
public record Helping(
        UUID help,
        PersonSnapshot supporter,
        Set<May> may,
        @Nullable UUID meeting) {
    /** For as long as this time of helping lasts, and at every meeting. */
    public Helping(UUID help, PersonSnapshot supporter, Set<May> may) {
        this(help, supporter, may, null);
    }
}
