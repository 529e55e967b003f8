/** One node at a time for each background job. */
@NullMarked
package org.alongside.platform.lease;

import org.jspecify.annotations.NullMarked;
