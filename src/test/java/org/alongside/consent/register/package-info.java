/** What the register counts. */
@NullMarked
package org.alongside.consent.register;

import org.jspecify.annotations.NullMarked;
