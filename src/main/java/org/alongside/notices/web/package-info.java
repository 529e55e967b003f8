/** Pages of what reaches people. */
@NullMarked
package org.alongside.notices.web;

import org.jspecify.annotations.NullMarked;
