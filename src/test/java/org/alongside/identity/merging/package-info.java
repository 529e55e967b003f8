@NullMarked
package org.alongside.identity.merging;

import org.jspecify.annotations.NullMarked;
