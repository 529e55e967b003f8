/** Where what somebody allowed is shown, and where it went. */
@NullMarked
package org.alongside.consent.uses;

import org.jspecify.annotations.NullMarked;
