package org.alongside.consent.register;

import java.time.Instant;
import org.alongside.consent.ConsentState;
import org.alongside.consent.purposes.Audience;
import org.jspecify.annotations.Nullable;

/**
 * Which decisions are looked at; null means all.
 *
 * @param purpose its code
 * @param version number of the words that were shown
 * @param endsBefore only for running yeses, because nothing else ends
 */
public record RegisterFilter(
        @Nullable String purpose,
        @Nullable ConsentState state,
        @Nullable Audience audience,
        @Nullable Integer version,
        @Nullable Instant endsBefore) {
    public static final RegisterFilter ALL = new RegisterFilter(null, null, null, null, null);

    boolean takes(SmallCounts.Group group) {
        return (purpose == null || purpose.equals(group.purpose()))
                && (state == null || state == group.state())
                && (audience == null || audience == group.audience())
                && (version == null || version == group.version());
    }
}
