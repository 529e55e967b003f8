package org.alongside.consent;

/** What a person wants to become of what was used until they stopped it. */
public enum AfterChoice {
    TAKE_AWAY,
    /** The idea stays, and nothing leads from it to the person. */
    KEEP_UNNAMED,
    /** Nothing new, and what is out already may stay out. */
    LEAVE_OUT,
    /** They said nothing in time: what is hidden stays hidden and is put beyond use. */
    SILENCE;

    /** Whether the words themselves are gone here, as soon as nobody has to look for them elsewhere. */
    public boolean forgets() {
        return this != LEAVE_OUT;
    }
}
