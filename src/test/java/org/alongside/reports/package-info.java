/** Reports. */
@NullMarked
package org.alongside.reports;

import org.jspecify.annotations.NullMarked;
