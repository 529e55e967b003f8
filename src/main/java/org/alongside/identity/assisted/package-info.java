/** Staff in the same room hand their device to a member; from then on it is the member's, for a while. */
@NullMarked
package org.alongside.identity.assisted;

import org.jspecify.annotations.NullMarked;
