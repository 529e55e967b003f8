package org.alongside.consent.rights;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A right to decide for somebody, for whoever answers for that person and for the data protection lead.
 *
 * @param purposes codes of what it covers
 * @param holder who holds it, as it was written down; empty once the person is forgotten
 * @param status CLAIMED, VERIFIED, REJECTED or ENDED
 * @param checkAgain the day on which it ends unless it is looked at again
 * @param canJudge whether the reader may say what the papers show: never whoever wrote it down
 */
public record RightSnapshot(
        UUID id,
        UUID person,
        String name,
        AuthorityKind kind,
        List<String> purposes,
        String holder,
        String status,
        Instant checkAgain,
        boolean canJudge) {
    /** Something can still be ended. */
    public boolean open() {
        return status.equals("CLAIMED") || status.equals("VERIFIED");
    }
}
