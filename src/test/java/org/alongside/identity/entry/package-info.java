/** Rules of that room, without a container. */
@NullMarked
package org.alongside.identity.entry;

import org.jspecify.annotations.NullMarked;
