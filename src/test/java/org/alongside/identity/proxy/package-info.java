@NullMarked
package org.alongside.identity.proxy;

import org.jspecify.annotations.NullMarked;
