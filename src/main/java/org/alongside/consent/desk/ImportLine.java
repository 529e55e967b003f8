package org.alongside.consent.desk;

/**
 * What would become of one row of a list of old answers.
 *
 * @param no its number in the list; the line with the names of the columns has none
 * @param becomes what is written: REQUESTED, GIVEN or REFUSED; nothing where there is a mistake
 * @param words text key that says why, or what is wrong
 * @param mistake nothing at all is brought in before it is put right
 */
public record ImportLine(int no, String person, String purpose, String becomes, String words, boolean mistake) {}
