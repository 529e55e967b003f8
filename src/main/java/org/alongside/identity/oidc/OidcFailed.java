package org.alongside.identity.oidc;

/** Nobody was let in by what the provider answered; the message is for the log and names nobody. */
public class OidcFailed extends Exception {
    private static final long serialVersionUID = 1L;

    /** What it comes from. */
    public enum Because {
        /** The provider could not be asked. */
        AWAY,
        /** Its answer was not right. */
        WRONG,
        /** It knows the person, and does not say that they are staff here. */
        OUTSIDE
    }

    private final Because because;

    OidcFailed(Because because, String why) {
        super(why);
        this.because = because;
    }

    OidcFailed(boolean away, String why) {
        this(away ? Because.AWAY : Because.WRONG, why);
    }

    public Because because() {
        return because;
    }

    /** Whether the provider could not be asked; otherwise its answer was not right. */
    public boolean away() {
        return because == Because.AWAY;
    }
}
