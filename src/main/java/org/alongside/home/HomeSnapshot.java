package org.alongside.home;

import java.util.List;
import org.alongside.boards.BoardLine;
import org.alongside.people.NewsSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * A person's first page as it stands now.
 *
 * @param name what one calls the person
 * @param next the next meeting shared with them; null when there is none
 * @param asked what is asked of them, each with one answer to give
 * @param ring who they can ring
 * @param boards their boards
 * @param news what they should know about ways in and have not seen yet
 */
public record HomeSnapshot(
        String name,
        @Nullable NextMeeting next,
        List<Asked> asked,
        Ring ring,
        List<BoardLine> boards,
        List<NewsSnapshot> news) {}
