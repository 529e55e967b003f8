/** Rules of stories, alone. */
@NullMarked
package org.alongside.stories.sight;

import org.jspecify.annotations.NullMarked;
