/** Who speaks when, and what a meeting and its items may do next: the rules alone, as plain values. */
@NullMarked
package org.alongside.meetings.floor;

import org.jspecify.annotations.NullMarked;
