package org.alongside.stories;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something new on a board.
 *
 * @param ask the question that whoever added it can answer at once; null when only others are asked
 */
public record Added(UUID piece, @Nullable UUID ask) {}
