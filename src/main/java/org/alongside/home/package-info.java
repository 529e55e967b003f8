/** A person's first page: what is next, what is asked of them, who they can ring. */
@NullMarked
package org.alongside.home;

import org.jspecify.annotations.NullMarked;
