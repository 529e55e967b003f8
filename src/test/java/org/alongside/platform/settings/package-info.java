/** Rules of the room above, without a container. */
@NullMarked
package org.alongside.platform.settings;

import org.jspecify.annotations.NullMarked;
