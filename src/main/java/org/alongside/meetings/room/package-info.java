/** While a meeting goes on: what is shown, the floor, signals, quiet writing, presence, and how an item ends. */
@NullMarked
package org.alongside.meetings.room;

import org.jspecify.annotations.NullMarked;
