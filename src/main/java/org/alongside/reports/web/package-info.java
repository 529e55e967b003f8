/** Choosing what goes into a report, following how it is made, fetching it. */
@NullMarked
package org.alongside.reports.web;

import org.jspecify.annotations.NullMarked;
