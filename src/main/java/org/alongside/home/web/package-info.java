/** The first page, its address and its place in the menu. */
@NullMarked
package org.alongside.home.web;

import org.jspecify.annotations.NullMarked;
