/** Pieces as they stand: who is in them, their files and copies, what they are asked, and how they go. */
@NullMarked
package org.alongside.stories.pieces;

import org.jspecify.annotations.NullMarked;
