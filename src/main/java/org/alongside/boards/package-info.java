/** Boards where staff and members lay out one piece of work together: lanes, cards, what was said and what came of it. */
@NullMarked
package org.alongside.boards;

import org.jspecify.annotations.NullMarked;
