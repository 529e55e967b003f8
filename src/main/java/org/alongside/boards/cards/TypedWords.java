package org.alongside.boards.cards;

import java.io.Serializable;
import java.util.UUID;

/**
 * What was typed for somebody on a board.
 *
 * @param thing the contribution's own id, as its stamp has it
 * @param card the card it belongs to, and that card's title
 */
public record TypedWords(UUID thing, UUID card, String title, String words) implements Serializable {}
