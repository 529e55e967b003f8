package org.alongside.boards;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** What someone said in a card's conversation, as it is read. */
public record CommentSnapshot(UUID id, UUID card, UUID author, String words, Instant madeAt) implements Serializable {}
