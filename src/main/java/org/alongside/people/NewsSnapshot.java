package org.alongside.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing a person should know.
 *
 * @param what text key in the people's messages, after {@code news.}
 * @param about whom it is about, by id and name; nobody when it is about oneself
 * @param onlyMine whether the person keeps it from whoever helps them
 * @param day the day it speaks of, if there is one
 */
public record NewsSnapshot(
        UUID id,
        String what,
        @Nullable UUID about,
        String name,
        @Nullable LocalDate day,
        Instant writtenAt,
        boolean onlyMine) {
    /** Its text. */
    public String key() {
        return "people.news." + what;
    }
}
