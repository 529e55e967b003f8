/** Revisions that say something is new, and the stream that tells the pages. */
@NullMarked
package org.alongside.platform.live;

import org.jspecify.annotations.NullMarked;
