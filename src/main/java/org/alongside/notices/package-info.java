/** What reaches a person: by screen, by mail, on paper. */
@NullMarked
package org.alongside.notices;

import org.jspecify.annotations.NullMarked;
