package org.alongside.notices;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A letter to print.
 *
 * @param to the name of whom it is for; empty when nobody is named
 * @param paragraphs its words
 */
public record LetterSnapshot(UUID id, String to, String title, List<String> paragraphs, Instant writtenAt) {}
