/** A device that its owner has called their own: coming back to it needs nothing typed. */
@NullMarked
package org.alongside.identity.device;

import org.jspecify.annotations.NullMarked;
