/** Passkeys on pages: where they are added, and the door. */
@NullMarked
package org.alongside.identity.passkey.web;

import org.jspecify.annotations.NullMarked;
