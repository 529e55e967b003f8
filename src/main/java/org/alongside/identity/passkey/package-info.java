/** Coming in with a passkey, for whoever wants one: nothing to type and nothing to remember. */
@NullMarked
package org.alongside.identity.passkey;

import org.jspecify.annotations.NullMarked;
