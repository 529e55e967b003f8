/** Who belongs here and until when: invitations, terms, renewal. */
@NullMarked
package org.alongside.identity.membership;

import org.jspecify.annotations.NullMarked;
