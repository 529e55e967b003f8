/** What the gate says. */
@NullMarked
package org.alongside.consent.gate;

import org.jspecify.annotations.NullMarked;
