package org.alongside.identity.membership;

import java.util.UUID;
import org.alongside.people.Way;
import org.jspecify.annotations.Nullable;

/**
 * How somebody shall be invited.
 *
 * @param email where a mail goes; kept for the next time
 * @param phone where a text message goes; kept for the next time
 * @param words the host's own words, in place of ours; may be empty, are never kept
 * @param deputy who else answers from now on; needed where nobody does yet and there is a colleague to choose
 */
public record InvitationWish(
        Way way,
        String email,
        String phone,
        String words,
        @Nullable UUID deputy) {
    public InvitationWish(Way way, String email, String phone, String words) {
        this(way, email, phone, words, null);
    }

    /** The words we have for every invitation, on a slip. */
    public static InvitationWish slip() {
        return new InvitationWish(Way.SLIP, "", "", "");
    }
}
