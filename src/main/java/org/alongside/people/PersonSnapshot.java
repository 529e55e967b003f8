package org.alongside.people;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
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
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** First letters of the first and the last word of the name. */
    public String initials() {
        List<String> words = words();
        String first = words.get(0).substring(0, 1);
        return words.size() == 1 ? first : first + words.get(words.size() - 1).charAt(0);
    }

    /** What one calls the person: the first word of the name. */
    public String firstName() {
        return words().get(0);
    }

    private List<String> words() {
        return SPACE.splitAsStream(name.strip()).toList();
    }

    public boolean staff() {
        return side == Side.STAFF;
    }
}
