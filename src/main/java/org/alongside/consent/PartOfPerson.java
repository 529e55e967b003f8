package org.alongside.consent;

/** What of a person is in a thing. */
public enum PartOfPerson {
    DEPICTED,
    QUOTED,
    SPEAKER,
    AUTHOR,
    NAMED,
    SUBJECT_OF
}
