/** The database: its columns, its migrations and the states it can be in. */
@NullMarked
package org.alongside.platform.persistence;

import org.jspecify.annotations.NullMarked;
