/** Rules of the room above, without a container. */
@NullMarked
package org.alongside.platform.live;

import org.jspecify.annotations.NullMarked;
