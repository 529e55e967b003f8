package org.alongside.consent.rights;

/** Who helped; their part ends with helping. */
public enum SupporterRole {
    FAMILY,
    FRIEND,
    ADVOCATE,
    INTERPRETER,
    STAFF,
    OTHER
}
