/** A believable council to try Alongside with; loaded only when a setting asks for it. */
@NullMarked
package org.alongside.sample;

import org.jspecify.annotations.NullMarked;
