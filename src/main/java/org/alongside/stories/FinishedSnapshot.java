package org.alongside.stories;

import java.io.Serializable;
import java.util.Set;

/**
 * A story's finished version, for its teller and those who look after the board.
 *
 * @param yes whether the teller has said yes to exactly this; a no looks like silence
 */
public record FinishedSnapshot(
        String title,
        String words,
        Attribution attribution,
        Set<Outlet> outlets,
        String terms,
        boolean yes,
        boolean published)
        implements Serializable {}
