/** Reading what was done. */
package org.alongside.administration.audit;
