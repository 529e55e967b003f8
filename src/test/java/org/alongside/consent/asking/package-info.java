/** When people are asked again. */
@NullMarked
package org.alongside.consent.asking;

import org.jspecify.annotations.NullMarked;
