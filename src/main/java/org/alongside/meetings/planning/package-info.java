/** Before a meeting: agenda, papers, who comes. */
@NullMarked
package org.alongside.meetings.planning;

import org.jspecify.annotations.NullMarked;
