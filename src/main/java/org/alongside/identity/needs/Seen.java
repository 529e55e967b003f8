package org.alongside.identity.needs;

/** Who may know that it is this person who needs it. */
public enum Seen {
    /** Contact and deputy, who arrange it. */
    ACCESS_LEAD,
    /** Whoever chairs or looks after the group as well. */
    CHAIR,
    /** Everybody in the group. */
    EVERYONE
}
