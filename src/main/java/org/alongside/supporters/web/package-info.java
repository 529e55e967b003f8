/** The pages of supporters, and the words under what was typed for somebody. */
@NullMarked
package org.alongside.supporters.web;

import org.jspecify.annotations.NullMarked;
