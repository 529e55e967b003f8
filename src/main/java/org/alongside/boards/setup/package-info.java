/** An honest start: a board, its lanes, its owners. */
@NullMarked
package org.alongside.boards.setup;

import org.jspecify.annotations.NullMarked;
