/** Pages about the installation itself. */
@NullMarked
package org.alongside.host.web;

import org.jspecify.annotations.NullMarked;
