@NullMarked
package org.alongside.supporters.stamp;

import org.jspecify.annotations.NullMarked;
