package org.alongside.consent.rights;

import org.alongside.consent.DecisionBasis;

/**
 * By which right somebody may decide for a person. Next of kin, a consultee's advice and best interests are not among
 * them, because none of these is a right to consent.
 */
public enum AuthorityKind {
    LPA_HW,
    LPA_PFA,
    EPA,
    DEPUTY_HW,
    DEPUTY_PFA,
    PARENT,
    GUARDIAN_SCOT;

    public DecisionBasis basis() {
        return switch (this) {
            case LPA_HW, LPA_PFA, EPA -> DecisionBasis.ATTORNEY;
            case DEPUTY_HW, DEPUTY_PFA -> DecisionBasis.DEPUTY;
            case PARENT, GUARDIAN_SCOT -> DecisionBasis.PARENT;
        };
    }

    /** About money and property, never about a face, a story or what somebody needs. */
    boolean moneyOnly() {
        return this == LPA_PFA || this == EPA || this == DEPUTY_PFA;
    }
}
