/** Looking after the installation: for administrators only; to everybody else none of it exists. */
@NullMarked
package org.alongside.administration;

import org.jspecify.annotations.NullMarked;
