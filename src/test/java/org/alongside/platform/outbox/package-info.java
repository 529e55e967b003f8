/** Nothing is sent twice, and nobody is left out. */
@NullMarked
package org.alongside.platform.outbox;

import org.jspecify.annotations.NullMarked;
