package org.alongside.home.paper;

import java.util.List;
import java.util.UUID;
import org.alongside.boards.reading.RecentCard;

/**
 * What happened on one board since the last pack.
 *
 * @param cards a few of the latest
 * @param more how many more there are
 */
public record BoardNews(UUID board, String title, String purpose, List<RecentCard> cards, int more) {}
