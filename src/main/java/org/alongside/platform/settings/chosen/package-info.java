/** Settings that administrators change while Alongside runs: kept in the database with who, when and why. */
@NullMarked
package org.alongside.platform.settings.chosen;

import org.jspecify.annotations.NullMarked;
