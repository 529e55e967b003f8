/** Answers that come on paper, by phone, spoken or signed, by reading code, or from before. */
@NullMarked
package org.alongside.consent.desk;

import org.jspecify.annotations.NullMarked;
