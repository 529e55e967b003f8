/** How people come in, and who is acting now. */
@NullMarked
package org.alongside.identity;

import org.jspecify.annotations.NullMarked;
