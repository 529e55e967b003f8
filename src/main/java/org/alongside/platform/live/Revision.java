package org.alongside.platform.live;

import java.util.UUID;

/** How often a thing has changed so far; all that ever goes over the stream. */
public record Revision(String kind, UUID id, long rev) {
    String json() {
        return "{\"kind\":\"" + kind + "\",\"id\":\"" + id + "\",\"rev\":" + rev + "}";
    }
}
