/** What people allow and what they stop: questions, answers, the gate, uses, receipts. */
@NullMarked
package org.alongside.consent;

import org.jspecify.annotations.NullMarked;
