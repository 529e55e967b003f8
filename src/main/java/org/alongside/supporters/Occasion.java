package org.alongside.supporters;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A meeting, as much of it as somebody sees who was named for it alone. */
public record Occasion(UUID id, String title, Instant startsAt) implements Serializable {}
