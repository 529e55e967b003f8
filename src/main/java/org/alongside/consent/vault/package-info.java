/** What lies outside the database: keys, checkpoints, and the list of what was stopped. */
@NullMarked
package org.alongside.consent.vault;

import org.jspecify.annotations.NullMarked;
