/** Boards and cards for programs. */
@NullMarked
package org.alongside.boards.rest;

import org.jspecify.annotations.NullMarked;
