/** New words: written by one, checked by another, published. */
@NullMarked
package org.alongside.consent.drafts;

import org.jspecify.annotations.NullMarked;
