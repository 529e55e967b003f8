package org.alongside.boards.summary;

import java.io.Serializable;
import java.util.UUID;
import org.alongside.supporters.stamp.ReadBack;
import org.alongside.supporters.stamp.Route;
import org.alongside.supporters.stamp.StampSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's words in a summary.
 *
 * @param card where the words stand; null when the person left them without their name
 * @param name the person's name where they said yes to that, else empty
 * @param shown whether they show to the public now; only stewards ever see one that does not
 * @param route how the words came, where somebody else typed them; the public reads that and no name
 * @param readBack whether they were read back then
 * @param stamp the same with both names, for stewards
 */
public record QuoteSnapshot(
        UUID id,
        @Nullable UUID card,
        String words,
        String name,
        boolean shown,
        @Nullable Route route,
        @Nullable ReadBack readBack,
        @Nullable StampSnapshot stamp)
        implements Serializable {}
