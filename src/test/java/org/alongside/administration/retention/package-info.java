/** Letting go. */
package org.alongside.administration.retention;
