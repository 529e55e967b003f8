package org.alongside.supporters.stamp;

/** How somebody's words came to whoever typed them. */
public enum Route {
    PHONE,
    PAPER,
    VISIT,
    IN_ROOM,
    SUPPORTER;

    /** Whether whoever answers for a member may say so of themselves; the other routes are found, not said. */
    public boolean declared() {
        return this == PHONE || this == PAPER || this == VISIT;
    }
}
