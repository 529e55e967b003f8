/** Meetings in which both sides are heard: agenda, floor, signals, quiet writing, decisions and notes. */
@NullMarked
package org.alongside.meetings;

import org.jspecify.annotations.NullMarked;
