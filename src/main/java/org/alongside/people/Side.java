package org.alongside.people;

/** From which side of the table a person comes; it never ranks anybody. */
public enum Side {
    STAFF,
    MEMBER
}
