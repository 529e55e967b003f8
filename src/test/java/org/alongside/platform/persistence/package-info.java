/** The database in every state that it can be in. */
@NullMarked
package org.alongside.platform.persistence;

import org.jspecify.annotations.NullMarked;
