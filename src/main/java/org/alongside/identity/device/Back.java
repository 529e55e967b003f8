package org.alongside.identity.device;

import org.alongside.identity.sessions.SignIn;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a browser that shows the cookie of a remembered device.
 *
 * @param signIn only for {@link How#IN}
 * @param cookie the device's next cookie, only for {@link How#IN}
 */
public record Back(How how, @Nullable SignIn signIn, String cookie) {
    static final Back AGAIN = new Back(How.AGAIN, null, "");
    static final Back OUT = new Back(How.OUT, null, "");

    /** What to do. */
    public enum How {
        /** Signed in. */
        IN,
        /** Ask once more in a moment: another tab has just been given the new cookie. */
        AGAIN,
        /** This cookie is worth nothing, take it away. */
        OUT
    }
}
