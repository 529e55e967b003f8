package org.alongside.identity;

import org.alongside.people.Way;

/**
 * How somebody shall be invited.
 *
 * @param email where a mail goes; kept for the next time
 * @param phone where a text message goes; kept for the next time
 * @param words the host's own words, in place of ours; may be empty, are never kept
 */
public record InvitationWish(Way way, String email, String phone, String words) {
    /** The words we have for every invitation, on a slip. */
    public static InvitationWish slip() {
        return new InvitationWish(Way.SLIP, "", "", "");
    }
}
