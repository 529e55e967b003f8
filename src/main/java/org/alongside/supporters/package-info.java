/** Whom a person lets help them, with what and until when, and every act of that help. */
@NullMarked
package org.alongside.supporters;

import org.jspecify.annotations.NullMarked;
