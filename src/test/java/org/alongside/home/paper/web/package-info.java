/** Journeys on paper, in a real browser. */
@NullMarked
package org.alongside.home.paper.web;

import org.jspecify.annotations.NullMarked;
