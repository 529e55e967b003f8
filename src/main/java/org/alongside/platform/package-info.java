/** Glue that knows no feature: refusals, clock, and what every room stands on. */
@NullMarked
package org.alongside.platform;

import org.jspecify.annotations.NullMarked;
