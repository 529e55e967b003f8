package org.alongside.stories.telling;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.alongside.stories.PieceSnapshot;

/**
 * A board's stories, pictures and recordings, as far as whoever asks may see them now.
 *
 * @param steward whether whoever asks looks after the board
 */
public record Shelf(UUID board, String title, boolean steward, List<PieceSnapshot> pieces) implements Serializable {}
