package org.alongside.consent;

/** Where a decision stands. Only GIVEN permits anything. */
public enum ConsentState {
    NONE,
    REQUESTED,
    DEFERRED,
    GIVEN,
    REFUSED,
    WITHDRAWN,
    EXPIRED,
    SUPERSEDED,
    SUSPENDED,
    INVALIDATED,
    REVOKED;

    public boolean permits() {
        return this == GIVEN;
    }
}
