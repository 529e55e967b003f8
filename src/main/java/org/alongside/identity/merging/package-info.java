/** Two accounts of one member become one, with proof of both, and for thirty days two again. */
@NullMarked
package org.alongside.identity.merging;

import org.jspecify.annotations.NullMarked;
