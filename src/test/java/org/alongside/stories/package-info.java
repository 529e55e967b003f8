@NullMarked
package org.alongside.stories;

import org.jspecify.annotations.NullMarked;
