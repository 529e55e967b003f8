/** How often something guessable may be tried. */
@NullMarked
package org.alongside.platform.limit;

import org.jspecify.annotations.NullMarked;
