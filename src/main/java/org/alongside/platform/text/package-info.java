/** The words on screen, from the message bundles of every room. */
@NullMarked
package org.alongside.platform.text;

import org.jspecify.annotations.NullMarked;
