package org.alongside.stories.pieces;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file as it is kept.
 *
 * @param small a little picture for lists; only pictures have one
 */
record KeptMedia(UUID kept, @Nullable UUID small) {}
