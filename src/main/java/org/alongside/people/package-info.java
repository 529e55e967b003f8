/** Everybody at the table: person, side, contact. */
@NullMarked
package org.alongside.people;

import org.jspecify.annotations.NullMarked;
