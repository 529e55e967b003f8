/** A return to a backup: nothing goes out until the stops since then are known again. */
@NullMarked
package org.alongside.consent.restore;

import org.jspecify.annotations.NullMarked;
