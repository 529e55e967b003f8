/** Rules of the room above, without a container. */
@NullMarked
package org.alongside.platform.text;

import org.jspecify.annotations.NullMarked;
