/** The list before the first invitation. */
package org.alongside.administration.setup;
