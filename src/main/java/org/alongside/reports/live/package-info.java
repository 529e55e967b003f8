/** Tells open pages how far a report is. */
@NullMarked
package org.alongside.reports.live;

import org.jspecify.annotations.NullMarked;
