package org.alongside.consent.rights;

/** What helped a person to decide. */
public enum Help {
    PICTURES,
    READ_ALOUD,
    INTERPRETER,
    TIME,
    QUIET_PLACE,
    TALKING_MAT,
    OTHER
}
