package org.alongside.consent.register;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.consent.DecisionBasis;
import org.alongside.consent.uses.Reach;
import org.jspecify.annotations.Nullable;

/**
 * A yes that counted, for those who answer for data protection: by key, never by name.
 *
 * @param scope how far it reaches
 * @param seq number in the log at which it was given
 * @param basis on whose word: the person's own, with support, or by a checked right
 * @param notice number of the words that were shown, their form and their sum
 * @param uses where it was used by then
 */
public record PermitSnapshot(
        String key,
        UUID record,
        String purpose,
        String scope,
        long seq,
        Instant since,
        @Nullable Instant until,
        DecisionBasis basis,
        Notice notice,
        List<UsedAt> uses) {
    /** The words that were shown; a number of 0 where none is known. */
    public record Notice(int no, String variant, String sha256) {
        static final Notice NONE = new Notice(0, "", "");
    }

    /** One place. */
    public record UsedAt(String location, Reach reach, Instant since) {}
}
