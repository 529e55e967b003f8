package org.alongside.consent.purposes;

import org.jspecify.annotations.Nullable;

/** On which legal ground a purpose rests for one audience, and whether these people are asked at all. */
public record Ground(
        String lawfulBasis, boolean asks, @Nullable String whyNotAsked) {
    public static final String CONSENT = "CONSENT";
}
