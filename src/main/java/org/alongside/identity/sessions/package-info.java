/** Signing in and out, and what a session holds. */
@NullMarked
package org.alongside.identity.sessions;

import org.jspecify.annotations.NullMarked;
