/** Pages to print packs and to enter what comes back. */
@NullMarked
package org.alongside.home.paper.web;

import org.jspecify.annotations.NullMarked;
