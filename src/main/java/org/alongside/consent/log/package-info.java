/** The tamper-evident log of decisions: canonical payloads, linked hashes and the verifier. */
@NullMarked
package org.alongside.consent.log;

import org.jspecify.annotations.NullMarked;
