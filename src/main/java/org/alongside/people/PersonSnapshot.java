package org.alongside.people;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person as others see them.
 *
 * @param describedAs how the person describes themselves, such as {@code unpaid carer}; may be empty
 * @param contact the named staff person a member can ring; null for staff
 * @param endsOn last day the account is open; null when it does not end
 */
public record PersonSnapshot(
        UUID id,
        Side side,
        String name,
        String describedAs,
        boolean easyRead,
        @Nullable UUID contact,
        @Nullable LocalDate endsOn)
        implements Serializable {
    /** First letters of the first and the last word of the name. */
    public String initials() {
        String[] words = name.strip().split("\\s+");
        String first = words[0].substring(0, Math.min(1, words[0].length()));
        return words.length == 1 ? first : first + words[words.length - 1].charAt(0);
    }

    /** What one calls the person: the first word of the name. */
    public String firstName() {
        return name.strip().split("\\s+")[0];
    }

    public boolean staff() {
        return side == Side.STAFF;
    }
}
