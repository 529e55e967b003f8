/** What everyone may see, and what reports may take. */
@NullMarked
package org.alongside.stories.publishing;

import org.jspecify.annotations.NullMarked;
