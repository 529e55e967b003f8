/** The rules of consent, alone and on real databases. */
@NullMarked
package org.alongside.consent;

import org.jspecify.annotations.NullMarked;
