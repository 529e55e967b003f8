/** How long records are kept: each kind says it itself. */
@NullMarked
package org.alongside.platform.retention;

import org.jspecify.annotations.NullMarked;
