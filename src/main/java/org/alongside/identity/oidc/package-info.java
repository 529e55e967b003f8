/** Staff who sign in at an OpenID Connect provider. */
@NullMarked
package org.alongside.identity.oidc;

import org.jspecify.annotations.NullMarked;
