/** Rules of membership, alone. */
@NullMarked
package org.alongside.identity.membership;

import org.jspecify.annotations.NullMarked;
