/** What a decision needs. */
@NullMarked
package org.alongside.consent.deciding;

import org.jspecify.annotations.NullMarked;
