/** Reports in a browser. */
@NullMarked
package org.alongside.reports.web;

import org.jspecify.annotations.NullMarked;
