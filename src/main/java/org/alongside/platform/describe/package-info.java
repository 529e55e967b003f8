/** Describes the API while the WAR is built; nothing of it is in the WAR. */
@NullMarked
package org.alongside.platform.describe;

import org.jspecify.annotations.NullMarked;
