package org.alongside.reports;

import java.io.Serializable;
import java.util.UUID;

/**
 * Something that can be chosen, as staff who look after the board see it.
 *
 * @param by whose name will stand under it; empty while they have not said yes
 * @param ready whether everybody in it has said yes
 */
public record PartSnapshot(UUID id, String title, String said, String words, String by, boolean ready)
        implements Serializable {}
