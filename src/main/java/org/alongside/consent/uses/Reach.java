package org.alongside.consent.uses;

/** How far a use goes: the further out, the less of it can be called back. */
public enum Reach {
    /** Our own working space. */
    R0,
    /** A page of ours that asks the gate each time it is shown. */
    R1,
    /** Our website and accounts elsewhere. */
    R2,
    /** A partner. */
    R3,
    /** Print, press, downloads. */
    R4;

    /** Beyond our own pages: somebody has to do something to get it back, if anybody can. */
    public boolean leavesUs() {
        return this == R2 || this == R3 || this == R4;
    }
}
