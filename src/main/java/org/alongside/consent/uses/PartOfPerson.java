package org.alongside.consent.uses;

/** What of a person is in a thing. */
public enum PartOfPerson {
    DEPICTED,
    QUOTED,
    SPEAKER,
    AUTHOR,
    NAMED,
    SUBJECT_OF
}
