package org.alongside.consent.uses;

/**
 * Where and how something of a person is used.
 *
 * @param location in plain words, as the person reads it: "The public summary of Respite care"
 */
public record UsePlace(String location, Reach reach, PartOfPerson part) {}
