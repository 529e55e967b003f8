/** Limits on real databases. */
@NullMarked
package org.alongside.platform.limit;

import org.jspecify.annotations.NullMarked;
