/** My choices, and a receipt for each decision, in the words that were read. */
@NullMarked
package org.alongside.consent.receipts;

import org.jspecify.annotations.NullMarked;
