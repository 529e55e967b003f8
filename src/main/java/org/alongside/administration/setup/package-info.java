/** What must be in order before the first invitation. */
@NullMarked
package org.alongside.administration.setup;

import org.jspecify.annotations.NullMarked;
