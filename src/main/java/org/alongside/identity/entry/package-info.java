/** Asking for a way in at the door, with nothing but an address that we know. */
@NullMarked
package org.alongside.identity.entry;

import org.jspecify.annotations.NullMarked;
