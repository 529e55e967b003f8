/** Words typed for somebody: who typed them, how they came, and whether they were read back. */
@NullMarked
package org.alongside.supporters.stamp;

import org.jspecify.annotations.NullMarked;
