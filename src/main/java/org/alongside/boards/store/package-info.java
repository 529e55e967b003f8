/** Boards, lanes, cards and what is said on them, with the rules of each, and every query of theirs. */
@NullMarked
package org.alongside.boards.store;

import org.jspecify.annotations.NullMarked;
