/** What of a piece may be seen now, and in which copy. */
@NullMarked
package org.alongside.stories.sight;

import org.jspecify.annotations.NullMarked;
