package org.alongside.identity.needs;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How somebody's costs of taking part are met; each part may be empty.
 *
 * @param changedOn when it was written; null while nothing is
 * @param typedBy the name of whoever typed it for the person; null when they did so themselves
 */
public record CostsSnapshot(
        String travel,
        String care,
        String paid,
        @Nullable LocalDate changedOn,
        @Nullable String typedBy) implements Serializable {
    static final CostsSnapshot NOTHING = new CostsSnapshot("", "", "", null, null);

    public boolean nothing() {
        return travel.isEmpty() && care.isEmpty() && paid.isEmpty();
    }
}
