package org.alongside.home;

import java.io.Serializable;
import java.util.UUID;
import org.alongside.supporters.stamp.StampSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * Something that was typed for a member and waits for a second person.
 *
 * @param card the card it belongs to; null where it is not shared with the reader, who then has no words either
 */
public record CheckLine(StampSnapshot stamp, @Nullable UUID card, String title, String words) implements Serializable {}
