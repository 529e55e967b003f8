/** What the host and its monitoring read. */
@NullMarked
package org.alongside.host.rest;

import org.jspecify.annotations.NullMarked;
