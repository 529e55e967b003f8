@NullMarked
package org.alongside.identity.oidc;

import org.jspecify.annotations.NullMarked;
