package org.alongside.stories.publishing;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** A board's public page of stories and pictures. */
public record PublicShelf(UUID board, String title, String purpose, List<PublicPiece> pieces) implements Serializable {}
