/**
 * The small parts that pages are drawn with, {@code al:icon} and its kin. Each writes itself: as composites of Faces they
 * are unfolded into a tree of their own again for every request, dozens on a page, and cost more than all the rest of it.
 */
@NullMarked
package org.alongside.host.web.drawn;

import org.jspecify.annotations.NullMarked;
