/** What people need, who may know, and what organisers are told. */
@NullMarked
package org.alongside.identity.needs;

import org.jspecify.annotations.NullMarked;
