package org.alongside.consent.purposes;

/** Whom a purpose concerns; each has its own legal ground. */
public enum Audience {
    STAFF,
    PERSON,
    CARER,
    GUEST,
    CHILD
}
