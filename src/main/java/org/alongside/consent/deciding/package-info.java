/** A yes, a no, a stop, an end: written down with everything that goes with it. */
@NullMarked
package org.alongside.consent.deciding;

import org.jspecify.annotations.NullMarked;
