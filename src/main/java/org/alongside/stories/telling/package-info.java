/** The page of a board: telling, finishing, masking, taking away. */
@NullMarked
package org.alongside.stories.telling;

import org.jspecify.annotations.NullMarked;
