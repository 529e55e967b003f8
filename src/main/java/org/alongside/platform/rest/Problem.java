package org.alongside.platform.rest;

import org.jspecify.annotations.Nullable;

/**
 * An answer that is no result, after RFC 9457.
 *
 * @param type always {@code about:blank}: the code says what happened
 * @param title the sentence a person would read
 * @param code text key, stable for programs
 * @param field the value that is wrong, if one is
 * @param present the state as it is now, when the request was made upon an older one
 */
public record Problem(
        String type,
        String title,
        int status,
        String code,
        @Nullable String field,
        @Nullable Object present) {}
