/** Ends the streams of supporters whom a person has stopped. */
@NullMarked
package org.alongside.supporters.live;

import org.jspecify.annotations.NullMarked;
