/** The log read against itself and against what was sent outside. */
@NullMarked
package org.alongside.consent.verifying;

import org.jspecify.annotations.NullMarked;
