package org.alongside.consent.asking;

import java.time.Instant;
import java.util.UUID;

/**
 * A question that waits for this person's answer.
 *
 * @param title what it is about, in the words of the question
 * @param askedBy name of whoever asks
 */
public record AskSnapshot(UUID id, String title, String question, String place, String askedBy, Instant asked) {}
