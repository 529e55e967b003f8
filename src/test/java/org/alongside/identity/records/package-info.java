@NullMarked
package org.alongside.identity.records;

import org.jspecify.annotations.NullMarked;
