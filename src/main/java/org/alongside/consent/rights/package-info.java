/** Who decides with support, and who may decide for somebody: attorneys, deputies, parents. */
@NullMarked
package org.alongside.consent.rights;

import org.jspecify.annotations.NullMarked;
