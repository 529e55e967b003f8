/** Tells open pages that a board has something new. */
@NullMarked
package org.alongside.boards.live;

import org.jspecify.annotations.NullMarked;
