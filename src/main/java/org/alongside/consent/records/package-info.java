/** Decisions as they stand, and the lines of the log that say how they came to. */
@NullMarked
package org.alongside.consent.records;

import org.jspecify.annotations.NullMarked;
