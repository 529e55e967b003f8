/** What we ask people about, in which words and pictures, and on which legal ground. */
@NullMarked
package org.alongside.consent.purposes;

import org.jspecify.annotations.NullMarked;
