package org.alongside.platform.live;

import java.util.UUID;

/** Whoever made this request, as far as the stream needs to know. */
public record Watcher(UUID session, UUID person) {
    /** Name of the request attribute that holds it. */
    public static final String ATTRIBUTE = "alongside.watcher";
}
