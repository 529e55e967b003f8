/** Questions put to people: who asks, which words, how often, and when to ask again. */
@NullMarked
package org.alongside.consent.asking;

import org.jspecify.annotations.NullMarked;
