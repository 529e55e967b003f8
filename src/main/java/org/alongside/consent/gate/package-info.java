/** What may be shown now: asked by everything that shows a person, no by default. */
@NullMarked
package org.alongside.consent.gate;

import org.jspecify.annotations.NullMarked;
