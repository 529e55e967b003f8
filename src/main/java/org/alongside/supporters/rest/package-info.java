/** Supporters and words typed for somebody, as JSON. */
@NullMarked
package org.alongside.supporters.rest;

import org.jspecify.annotations.NullMarked;
