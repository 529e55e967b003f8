package org.alongside.platform.live;

import java.util.UUID;

/**
 * Something about this thing is new; heard after the transaction has committed.
 *
 * @param kind room word of the thing, such as {@code board}
 */
public record Revised(String kind, UUID id) {}
