/** Cards that move. */
@NullMarked
package org.alongside.boards.store;

import org.jspecify.annotations.NullMarked;
