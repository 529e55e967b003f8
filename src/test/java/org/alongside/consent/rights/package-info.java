/** Who may decide. */
@NullMarked
package org.alongside.consent.rights;

import org.jspecify.annotations.NullMarked;
