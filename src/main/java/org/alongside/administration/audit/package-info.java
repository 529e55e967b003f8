/** Reading who did what, itself written down. */
@NullMarked
package org.alongside.administration.audit;

import org.jspecify.annotations.NullMarked;
