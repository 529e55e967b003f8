/** A board as it is read: whole, one card, what is new, what waits for an answer. */
@NullMarked
package org.alongside.boards.reading;

import org.jspecify.annotations.NullMarked;
