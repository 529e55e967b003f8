/** Meetings as they stand: agenda, seats, signals, writing, with the rules of each, and every query of theirs. */
@NullMarked
package org.alongside.meetings.store;

import org.jspecify.annotations.NullMarked;
