package org.alongside.consent;

/** Who helped; their part ends with helping. */
public enum SupporterRole {
    FAMILY,
    FRIEND,
    ADVOCATE,
    INTERPRETER,
    STAFF,
    OTHER
}
