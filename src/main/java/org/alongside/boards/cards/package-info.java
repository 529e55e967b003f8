/** Writing on a card: changing, moving, commenting, agreeing, answering; each once, however often it is sent. */
@NullMarked
package org.alongside.boards.cards;

import org.jspecify.annotations.NullMarked;
