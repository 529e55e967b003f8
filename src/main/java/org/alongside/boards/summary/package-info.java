/** What a board shows to the public, with people's words only where they said yes. */
@NullMarked
package org.alongside.boards.summary;

import org.jspecify.annotations.NullMarked;
