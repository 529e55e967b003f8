package org.alongside.consent.register;

import java.time.Instant;
import java.util.Map;
import org.alongside.consent.ConsentState;

/**
 * How many decisions about one purpose stand where.
 *
 * @param counts by state; a state that is not in it is none, or too few to be said
 * @param counted when; what was decided since is in the next count
 */
public record CountSnapshot(String purpose, String title, Map<ConsentState, Integer> counts, Instant counted) {}
