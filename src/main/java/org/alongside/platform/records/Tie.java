package org.alongside.platform.records;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way by which a row leads to a person.
 *
 * @param column the column that does
 * @param through a query with one {@code ?} for the person, which answers the values that lead to them; null when the
 *     column holds the person's own id
 * @param own whether the row is about the person, who may then see it; otherwise it is counted and no more
 * @param fate what erasing does
 * @param moves whether the row follows the person when two accounts become one
 * @param once the other columns that must not be there twice with this one
 * @param aside what happens to a row that would be there twice: put aside until the merge is final, or left where it is
 */
public record Tie(
        String column,
        @Nullable String through,
        boolean own,
        Fate fate,
        boolean moves,
        List<String> once,
        boolean aside) {
    Tie(String column, @Nullable String through, boolean own, Fate fate) {
        this(column, through, own, fate, through == null, List.of(), false);
    }

    Tie staying() {
        return new Tie(column, through, own, fate, false, once, aside);
    }

    Tie once(boolean putAside, List<String> others) {
        return new Tie(column, through, own, fate, moves, others, putAside);
    }

    /** The condition on a row of {@code t}, with one {@code ?} for the person. */
    public String condition() {
        return through == null ? "t." + column + " = ?" : "t." + column + " in (" + through + ")";
    }
}
