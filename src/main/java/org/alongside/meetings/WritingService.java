package org.alongside.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.alongside.identity.Contribution;
import org.jspecify.annotations.Nullable;

/** Quiet writing: everyone writes for themselves; what is typed is never thrown away. */
@ApplicationScoped
@Transactional
@Contribution
public class WritingService {

    @Inject
    Commands commands;

    @Inject
    Meetings meetings;

    /**
     * Saves what somebody typed on the open item.
     *
     * @param ready whether it may be shown with the others; ready words that come late join at once, marked as later;
     *     null while somebody types, which leaves it as it was
     */
    public Acknowledged write(
            UUID meeting, Command command, UUID item, @Nullable String words, @Nullable Boolean ready) {
        return commands.ask(meeting, command, room -> {
            room.mustCount();
            AgendaItem on = meetings.item(meeting, item);
            room.me().arrive(room.now());
            Optional<Writing> draft = draft(on, room.me());
            if (ready == null && draft.isEmpty() && on.revealed()) {
                return; // typed before the words were shown, arrived after they were
            }
            draft.orElseGet(() -> begun(on, room.me())).save(words, ready, on.revealed());
        });
    }

    private Optional<Writing> draft(AgendaItem item, Seat author) {
        return meetings.writings(item.id()).stream()
                .filter(it -> it.seat().equals(author.id()) && !it.shown())
                .findFirst();
    }

    private Writing begun(AgendaItem item, Seat author) {
        Writing writing = new Writing(item, author);
        meetings.add(writing);
        return writing;
    }
}
