package org.alongside.meetings;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an item is closed.
 *
 * @param laterOn the day an item is put off to; only then
 */
public record Ending(
        Verdict verdict,
        String decision,
        String reason,
        @Nullable LocalDate laterOn) implements Serializable {}
