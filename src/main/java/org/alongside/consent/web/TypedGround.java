package org.alongside.consent.web;

import org.alongside.consent.purposes.Ground;
import org.jspecify.annotations.Nullable;

/** The legal ground for one sort of people as it stands in the form. */
public class TypedGround {
    private @Nullable String basis;
    private @Nullable String why;
    private @Nullable String whyEasy;

    Ground ground() {
        String chosen = basis == null ? "" : basis;
        return new Ground(chosen, chosen.equals(Ground.CONSENT), null, null, why, whyEasy);
    }

    public @Nullable String getBasis() {
        return basis;
    }

    public void setBasis(@Nullable String basis) {
        this.basis = basis;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }

    public @Nullable String getWhyEasy() {
        return whyEasy;
    }

    public void setWhyEasy(@Nullable String whyEasy) {
        this.whyEasy = whyEasy;
    }
}
