/** What the host is told, and what it can count on. */
@NullMarked
package org.alongside.host;

import org.jspecify.annotations.NullMarked;
