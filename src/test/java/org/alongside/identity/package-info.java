/** Rules of the room above, without a container. */
@NullMarked
package org.alongside.identity;

import org.jspecify.annotations.NullMarked;
