/** A board's stories, pictures and recordings: kept for those on the board, shown to everyone where each person said so. */
@NullMarked
package org.alongside.stories;

import org.jspecify.annotations.NullMarked;
