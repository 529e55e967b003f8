/** For those who answer for the data: the register with its counts, and how it stood on a day. */
@NullMarked
package org.alongside.consent.register;

import org.jspecify.annotations.NullMarked;
