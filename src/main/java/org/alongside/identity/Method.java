package org.alongside.identity;

/** Through which door a person came in. */
public enum Method {
    /** The application server's own sign-in. */
    CONTAINER,
    /** An invitation link. */
    LINK,
    /** A printed slip, by its square or its code. */
    SLIP;

    /** Whether coming in by it shows that somebody holds what was handed to them, there and then. */
    public boolean proves() {
        return this == LINK || this == SLIP;
    }
}
