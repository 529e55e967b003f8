package org.alongside.consent.asking;

/** When a yes that ends is asked about: first so long before the end, then at even steps, and never after it. */
public record Refresh(long leadMs, int most) {
    boolean due(int askedBefore, long untilMs, long nowMs) {
        return askedBefore < most && nowMs < untilMs && nowMs >= untilMs - leadMs + leadMs * askedBefore / most;
    }
}
