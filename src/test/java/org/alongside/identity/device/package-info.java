/** Rules of that room, without a container. */
@NullMarked
package org.alongside.identity.device;

import org.jspecify.annotations.NullMarked;
