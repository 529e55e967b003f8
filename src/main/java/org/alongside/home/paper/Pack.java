package org.alongside.home.paper;

import java.time.Instant;
import java.util.List;
import org.alongside.home.NextMeeting;
import org.alongside.home.Ring;
import org.alongside.people.PersonSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * A pack as it goes into the envelope.
 *
 * @param own whether the person prints it for themselves
 * @param since when the last pack was printed; null for the first
 * @param leftOut whether something was left out because it is not shared with whoever prints
 * @param backBy until when the codes work
 */
public record Pack(
        PersonSnapshot person,
        boolean own,
        Instant printedAt,
        @Nullable Instant since,
        @Nullable NextMeeting meeting,
        List<String> agenda,
        List<BoardNews> boards,
        List<PaperSlip> slips,
        Ring ring,
        boolean leftOut,
        Instant backBy) {
    public boolean easyRead() {
        return person.easyRead();
    }
}
