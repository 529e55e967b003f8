/** What every REST resource has: the application, problem answers, paging. */
@NullMarked
package org.alongside.platform.rest;

import org.jspecify.annotations.NullMarked;
