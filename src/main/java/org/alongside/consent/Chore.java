package org.alongside.consent;

/** Something that must be looked at again and again, on one node at a time; each round is one transaction. */
public interface Chore {
    void round();
}
