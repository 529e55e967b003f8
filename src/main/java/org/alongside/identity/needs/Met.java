package org.alongside.identity.needs;

/** Whether a need was met, in the person's own judgement. */
public enum Met {
    YES,
    PART,
    NO
}
