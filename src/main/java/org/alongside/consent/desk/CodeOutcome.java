package org.alongside.consent.desk;

import org.alongside.consent.ConsentState;

/**
 * What was done with a code.
 *
 * @param code the code of the new receipt, to be read out or written down
 */
public record CodeOutcome(ConsentState state, String code) {}
