/** Everything about one person, from every room: to show, and to forget. */
@NullMarked
package org.alongside.identity.records;

import org.jspecify.annotations.NullMarked;
