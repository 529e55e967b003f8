package org.alongside.supporters.stamp;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.platform.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who types for somebody else says about it. A supporter says only whether they read it back: whose words
 * they are and how they came is known.
 *
 * @param person whose words these are
 * @param saidOn the day they were said or written; today when nothing is given
 */
public record Behalf(
        @Nullable UUID person,
        @Nullable Route route,
        @Nullable LocalDate saidOn,
        @Nullable ReadBack readBack) {

    /** Words that were read back or not, typed by a supporter. */
    public static Behalf readBack(@Nullable ReadBack said) {
        return new Behalf(null, null, null, said);
    }

    UUID mustName() {
        if (person == null) {
            throw Refusal.invalid("person", "supporters.missing.person");
        }
        return person;
    }

    /** @throws Refusal INVALID for a route that is not of those allowed */
    Route mustCome(boolean inRoom) {
        if (route == null) {
            throw Refusal.invalid("route", "supporters.missing.route");
        }
        boolean heardHere = inRoom && route == Route.IN_ROOM;
        if (!route.declared() && !heardHere) {
            throw Refusal.invalid("route", "supporters.otherRoute");
        }
        return route;
    }

    /** @throws Refusal INVALID for a day that is not here yet */
    LocalDate day(LocalDate today) {
        LocalDate day = saidOn == null ? today : saidOn;
        if (day.isAfter(today)) {
            throw Refusal.invalid("saidOn", "supporters.notYet");
        }
        return day;
    }

    /** Nobody gets "read back" by forgetting the question. */
    ReadBack mustSayReadBack() {
        if (readBack == null) {
            throw Refusal.invalid("readBack", "supporters.missing.readBack");
        }
        return readBack;
    }
}
