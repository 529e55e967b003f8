/** Rules of stories, alone. */
@NullMarked
package org.alongside.stories.kinds;

import org.jspecify.annotations.NullMarked;
