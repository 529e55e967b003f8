/** The pages of consent in a real browser. */
@NullMarked
package org.alongside.consent.web;

import org.jspecify.annotations.NullMarked;
