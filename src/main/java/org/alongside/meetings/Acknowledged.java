package org.alongside.meetings;

import java.io.Serializable;
import java.util.UUID;

/** What a command is answered with; the same again when it comes again. */
public record Acknowledged(UUID command, long revision) implements Serializable {}
