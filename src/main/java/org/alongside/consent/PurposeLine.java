package org.alongside.consent;

import org.jspecify.annotations.Nullable;

/** A purpose nobody has asked this person about, or that is not asked, with the reason's text key. */
public record PurposeLine(
        String title, String picture, @Nullable String whyNotAsked) {}
