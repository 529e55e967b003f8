package org.alongside.consent;

/** On whose authority a decision was made; it changes none of the steps. */
public enum DecisionBasis {
    SELF,
    SELF_WITH_SUPPORT,
    ATTORNEY,
    DEPUTY,
    PARENT;

    /** Somebody else decides for the person. */
    public boolean proxy() {
        return this != SELF && this != SELF_WITH_SUPPORT;
    }
}
