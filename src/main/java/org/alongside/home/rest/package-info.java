/** The first page for programs. */
@NullMarked
package org.alongside.home.rest;

import org.jspecify.annotations.NullMarked;
