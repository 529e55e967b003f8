package org.alongside.identity.needs;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody needs.
 *
 * @param seen who may know that it is this person
 * @param confirmedOn when the person last said that it is right
 * @param reviewOn when they are asked again
 * @param met their last answer whether it was met; null when they have not said
 */
public record NeedSnapshot(
        UUID id,
        Adjustment adjustment,
        Seen seen,
        LocalDate confirmedOn,
        LocalDate reviewOn,
        @Nullable Met met) {}
