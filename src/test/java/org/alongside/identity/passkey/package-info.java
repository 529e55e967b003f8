/** Rules of that room, without a container. */
@NullMarked
package org.alongside.identity.passkey;

import org.jspecify.annotations.NullMarked;
