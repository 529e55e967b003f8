/** The intranet we live beside: descriptor, navigation, server. */
@NullMarked
package org.alongside.host;

import org.jspecify.annotations.NullMarked;
