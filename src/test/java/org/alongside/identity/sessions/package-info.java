/** Rules of sessions, alone. */
@NullMarked
package org.alongside.identity.sessions;

import org.jspecify.annotations.NullMarked;
