package org.alongside.consent.records;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a step leans on beside the person's word.
 *
 * @param support the help that was given, which changes nothing about whose decision it is
 * @param authority the right by which somebody else decided
 * @param target number in the log of the event that is corrected, redacted or recalled
 * @param reason code of a reason, where a rule asks for one
 * @param sealedSha256 hash over the sealed words that belong to it, never over the words themselves
 */
public record Backing(
        @Nullable UUID support,
        @Nullable UUID authority,
        @Nullable Long target,
        @Nullable String reason,
        @Nullable String sealedSha256) {
    public static final Backing NONE = new Backing(null, null, null, null, null);

    public static Backing against(long seq) {
        return new Backing(null, null, seq, null, null);
    }

    static Backing because(String reason) {
        return new Backing(null, null, null, reason, null);
    }
}
