package org.alongside.consent.takedown;

/** What came of it, said as it is. */
public enum TakeDownOutcome {
    REMOVED,
    UNNAMED,
    MASKED,
    RECALLED,
    PARTNER_CONFIRMED,
    CANNOT_RECALL,
    /** The person said that it may stay out. */
    LEFT_OUT;

    /** Whether somebody with this to do may answer so. */
    boolean answers(TakeDownAction action) {
        return switch (this) {
            case REMOVED, MASKED -> action == TakeDownAction.TAKE_DOWN;
            case UNNAMED -> action == TakeDownAction.TAKE_DOWN || action == TakeDownAction.UNNAME;
            case RECALLED, PARTNER_CONFIRMED -> action == TakeDownAction.TELL_PARTNER;
            case CANNOT_RECALL -> true;
            case LEFT_OUT -> false;
        };
    }

    /** Nobody may just say "it cannot be done". */
    boolean needsReason() {
        return this == CANNOT_RECALL;
    }
}
