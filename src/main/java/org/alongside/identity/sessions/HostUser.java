package org.alongside.identity.sessions;

import org.alongside.identity.Method;
import org.alongside.platform.text.Digest;

/**
 * A member of staff as the organisation's own sign-in knows them.
 *
 * @param principal what they are known by for good; never an address of theirs, which somebody else may get one day
 * @param name what to call them until they say so themselves
 */
public record HostUser(Method method, String principal, String name) {
    private static final int LONGEST_PRINCIPAL = 255;
    private static final int LONGEST_NAME = 120;

    public HostUser {
        if (principal.length() > LONGEST_PRINCIPAL) {
            principal = "sha256:" + Digest.sha256(principal);
        }
        name = name.strip();
        if (name.length() > LONGEST_NAME) {
            name = name.substring(0, LONGEST_NAME);
        }
    }

    /** Whether that session was begun at this door by somebody else. */
    public boolean replaces(SignedIn signedIn) {
        return signedIn.method() == method && !signedIn.principal().equals(principal);
    }
}
