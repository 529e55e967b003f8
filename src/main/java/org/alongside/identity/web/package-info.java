/** The doors as pages and servlets. */
@NullMarked
package org.alongside.identity.web;

import org.jspecify.annotations.NullMarked;
