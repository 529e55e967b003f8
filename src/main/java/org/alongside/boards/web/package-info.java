/** The pages of boards. */
@NullMarked
package org.alongside.boards.web;

import org.jspecify.annotations.NullMarked;
