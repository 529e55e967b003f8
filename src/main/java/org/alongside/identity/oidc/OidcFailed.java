package org.alongside.identity.oidc;

/** Nobody was let in by what the provider answered; the message is for the log and names nobody. */
public class OidcFailed extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean away;

    OidcFailed(boolean away, String why) {
        super(why);
        this.away = away;
    }

    /** Whether the provider could not be asked; otherwise its answer was not right. */
    public boolean away() {
        return away;
    }
}
