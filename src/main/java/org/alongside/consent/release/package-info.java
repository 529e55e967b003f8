/** What leaves as a file: prepared, made, let out under the locks that a stop takes too. */
@NullMarked
package org.alongside.consent.release;

import org.jspecify.annotations.NullMarked;
