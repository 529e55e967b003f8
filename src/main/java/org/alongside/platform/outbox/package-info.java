/** What leaves by mail or waits to be printed, written in the transaction that caused it. */
@NullMarked
package org.alongside.platform.outbox;

import org.jspecify.annotations.NullMarked;
