/** Words of a notice, and their rules. */
@NullMarked
package org.alongside.consent.notices;

import org.jspecify.annotations.NullMarked;
