/** Settings with their type, default and reason, all checked at start. */
@NullMarked
package org.alongside.platform.settings;

import org.jspecify.annotations.NullMarked;
