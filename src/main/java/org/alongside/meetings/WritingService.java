package org.alongside.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Quiet writing: everyone writes for themselves; what is typed is never thrown away. */
@ApplicationScoped
@Transactional
public class WritingService {

    @Inject
    Commands commands;

    @Inject
    Meetings meetings;

    /**
     * Saves what somebody typed on the open item.
     *
     * @param ready whether it may be shown with the others; ready words that come late join at once, marked as later
     */
    public Acknowledged write(UUID meeting, Command command, UUID item, @Nullable String words, boolean ready) {
        return commands.ask(meeting, command, room -> {
            room.mustCount();
            AgendaItem on = meetings.item(meeting, item);
            room.me().arrive(room.now());
            draft(on, room.me()).save(words, ready, on.revealed());
        });
    }

    private Writing draft(AgendaItem item, Seat author) {
        List<Writing> own = meetings.writings(item.id()).stream()
                .filter(it -> it.seat().equals(author.id()) && !it.shown())
                .toList();
        if (!own.isEmpty()) {
            return own.get(0);
        }
        Writing writing = new Writing(item, author);
        meetings.add(writing);
        return writing;
    }
}
