package org.alongside.reports;

import org.alongside.consent.uses.Reach;

/** Where a report will be; it decides what can be done for a person who stops later. */
public enum Place {
    /** Our own website: we can take it down, though not the copies that people have. */
    WEBSITE(Reach.R2),
    /** Print, or sent to people: nobody can call it back. */
    PRINT(Reach.R4);

    private final Reach reach;

    Place(Reach reach) {
        this.reach = reach;
    }

    Reach reach() {
        return reach;
    }
}
