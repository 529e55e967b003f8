/** Notices, frozen and told apart. */
@NullMarked
package org.alongside.consent.purposes;

import org.jspecify.annotations.NullMarked;
