/** Rules and journeys of taking part on paper. */
@NullMarked
package org.alongside.home.paper;

import org.jspecify.annotations.NullMarked;
