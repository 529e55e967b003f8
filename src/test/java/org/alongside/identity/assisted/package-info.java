/** Rules of that room, without a container. */
@NullMarked
package org.alongside.identity.assisted;

import org.jspecify.annotations.NullMarked;
