/** The same in a browser. */
package org.alongside.administration.web;
