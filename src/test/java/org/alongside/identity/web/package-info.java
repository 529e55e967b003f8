/** Rules of the room above, without a container. */
@NullMarked
package org.alongside.identity.web;

import org.jspecify.annotations.NullMarked;
