/** The same for programs, under {@code /api/admin}. */
@NullMarked
package org.alongside.administration.rest;

import org.jspecify.annotations.NullMarked;
