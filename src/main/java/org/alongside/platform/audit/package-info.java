/** Who did what, without anybody's words. */
@NullMarked
package org.alongside.platform.audit;

import org.jspecify.annotations.NullMarked;
