/** The pages of administrators. */
@NullMarked
package org.alongside.administration.web;

import org.jspecify.annotations.NullMarked;
