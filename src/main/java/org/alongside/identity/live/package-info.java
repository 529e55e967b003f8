/** What the stream needs to know about sign-ins. */
@NullMarked
package org.alongside.identity.live;

import org.jspecify.annotations.NullMarked;
