package org.alongside.consent.desk;

/**
 * What somebody types or reads out, and from where.
 *
 * @param code of a receipt
 * @param name of the person it belongs to: the second fact, without which nothing is said
 * @param from where the tries are counted: an address, or whoever types for somebody on the phone
 */
public record ReadOut(String code, String name, String from) {}
