/** What lies outside the database, without one. */
@NullMarked
package org.alongside.consent.vault;

import org.jspecify.annotations.NullMarked;
