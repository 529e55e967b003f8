@NullMarked
package org.alongside.supporters;

import org.jspecify.annotations.NullMarked;
