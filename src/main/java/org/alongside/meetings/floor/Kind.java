package org.alongside.meetings.floor;

/** What somebody asks to speak for; what helps everyone understand comes before a reply, a reply before a new point. */
public enum Kind {
    CLARIFY,
    REPLY,
    POINT
}
