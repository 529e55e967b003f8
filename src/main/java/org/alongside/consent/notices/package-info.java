/** The words that people are asked in: versions, forms, their pictures, and what freezes them. */
@NullMarked
package org.alongside.consent.notices;

import org.jspecify.annotations.NullMarked;
