/** What stands written, and how it comes to stand. */
@NullMarked
package org.alongside.consent.records;

import org.jspecify.annotations.NullMarked;
