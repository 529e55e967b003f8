package org.alongside.consent.asking;

import java.time.Instant;
import java.util.UUID;

/** Somebody wants to talk about a question before they answer it. */
public record HelpSnapshot(UUID ask, UUID person, String name, String about, Instant since) {}
