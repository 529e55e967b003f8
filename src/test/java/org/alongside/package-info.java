/** Rules that hold for the whole house. */
@NullMarked
package org.alongside;

import org.jspecify.annotations.NullMarked;
