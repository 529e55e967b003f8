/** Staff whom a proxy in front of us has signed in. */
@NullMarked
package org.alongside.identity.proxy;

import org.jspecify.annotations.NullMarked;
