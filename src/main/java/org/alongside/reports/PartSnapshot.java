package org.alongside.reports;

import java.io.Serializable;
import java.util.UUID;

/**
 * Something that can be chosen, as staff who look after the board see it.
 *
 * @param words words of the organisation or the board, or with a picture
 * @param described what is to be seen in its picture; empty where there is none
 * @param by whose name will stand under it; empty while they have not said yes
 * @param ready whether everybody in it has said yes
 */
public record PartSnapshot(UUID id, String title, String said, String words, String described, String by, boolean ready)
        implements Serializable {}
