package org.alongside.identity;

/** Through which door a person came in. */
public enum Method {
    /** The application server's own sign-in. */
    CONTAINER,
    /** The organisation's OpenID Connect provider. */
    OIDC,
    /** A header from a proxy that has signed the person in. */
    PROXY,
    /** An invitation link, or a link asked for at the door. */
    LINK,
    /** A printed slip, by its square or its code. */
    SLIP,
    /** Back at one's own remembered device. */
    DEVICE,
    /** A passkey. */
    PASSKEY,
    /** On a device that staff handed over, in the same room. */
    ASSISTED;

    /** Whether it is one of the doors for staff. */
    public boolean staff() {
        return this == CONTAINER || this == OIDC || this == PROXY;
    }

    /** Whether coming in by it shows that somebody holds what was handed to them, there and then. */
    public boolean proves() {
        return this == LINK || this == SLIP || this == PASSKEY;
    }
}
