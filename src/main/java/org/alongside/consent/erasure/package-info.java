/** Forgetting a person, with the proof that stays, and keys that are destroyed. */
@NullMarked
package org.alongside.consent.erasure;

import org.jspecify.annotations.NullMarked;
