/** Boards as they are read. */
@NullMarked
package org.alongside.boards.reading;

import org.jspecify.annotations.NullMarked;
