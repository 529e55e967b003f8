/** Tells open pages that a meeting has something new. */
@NullMarked
package org.alongside.meetings.live;

import org.jspecify.annotations.NullMarked;
