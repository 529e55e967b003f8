/** After a stop: what the person says about the rest, and the tasks for what went further. */
@NullMarked
package org.alongside.consent.takedown;

import org.jspecify.annotations.NullMarked;
