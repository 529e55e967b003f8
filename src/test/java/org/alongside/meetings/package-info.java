/** Tests of meetings. */
@NullMarked
package org.alongside.meetings;

import org.jspecify.annotations.NullMarked;
