/** The people, on real databases. */
@NullMarked
package org.alongside.people;

import org.jspecify.annotations.NullMarked;
