/** Tests of the rules of the floor. */
@NullMarked
package org.alongside.meetings.floor;

import org.jspecify.annotations.NullMarked;
