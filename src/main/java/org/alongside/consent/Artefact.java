package org.alongside.consent;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A thing with a person in it, named by its kind ("card", "photo") and id. */
public record Artefact(String kind, UUID id) {
    private static final String PREFIX = "ARTEFACT:";

    public String key() {
        return PREFIX + kind + "/" + id;
    }

    /** Null for a scope that is wider than one thing. */
    public static @Nullable Artefact of(String scopeKey) {
        int slash = scopeKey.indexOf('/');
        return scopeKey.startsWith(PREFIX) && slash > 0
                ? new Artefact(
                        scopeKey.substring(PREFIX.length(), slash), UUID.fromString(scopeKey.substring(slash + 1)))
                : null;
    }
}
