/** What is to be done after a stop. */
@NullMarked
package org.alongside.consent.takedown;

import org.jspecify.annotations.NullMarked;
