package org.alongside.people;

/** From which side of the table a person comes; it never ranks anybody. */
public enum Side {
    STAFF,
    MEMBER,
    /** At no side: an account made to help somebody, with no seat and no voice of its own. */
    SUPPORTER
}
