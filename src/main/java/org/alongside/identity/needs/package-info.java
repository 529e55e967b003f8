/** How to work well with a person: what they need, who may know, whether it was met. */
@NullMarked
package org.alongside.identity.needs;

import org.jspecify.annotations.NullMarked;
