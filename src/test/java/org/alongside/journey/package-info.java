/** Whole days in the lives of the people who use Alongside, from the door to the database and back. */
@NullMarked
package org.alongside.journey;

import org.jspecify.annotations.NullMarked;
