/** The first page, seen by members and by staff. */
@NullMarked
package org.alongside.home;

import org.jspecify.annotations.NullMarked;
