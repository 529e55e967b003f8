package org.alongside.meetings.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.identity.Contribution;
import org.alongside.identity.May;
import org.alongside.meetings.Acknowledged;
import org.alongside.meetings.Command;
import org.alongside.meetings.store.AgendaItem;
import org.alongside.meetings.store.Meetings;
import org.alongside.meetings.store.Seat;
import org.alongside.meetings.store.Writing;
import org.alongside.platform.Refusal;
import org.alongside.supporters.stamp.Behalf;
import org.alongside.supporters.stamp.Route;
import org.alongside.supporters.stamp.Said;
import org.alongside.supporters.stamp.StampService;
import org.alongside.supporters.stamp.StampSnapshot;
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

    @Inject
    StampService stamps;

    /**
     * Saves what somebody typed on the open item.
     *
     * @param ready whether it may be shown with the others; ready words that come late join at once, marked as later;
     *     null while somebody types, which leaves it as it was
     */
    public Acknowledged write(
            UUID meeting, Command command, UUID item, @Nullable String words, @Nullable Boolean ready) {
        return write(meeting, command, item, words, ready, null);
    }

    /**
     * As before, for somebody at this meeting who may have said it to whoever types: on paper or the phone beforehand,
     * or in the room.
     *
     * @param behalf whose words they are and how they came; null for one's own
     */
    public Acknowledged write(
            UUID meeting,
            Command command,
            UUID item,
            @Nullable String words,
            @Nullable Boolean ready,
            @Nullable Behalf behalf) {
        return commands.ask(May.TYPE, meeting, command, room -> {
            Said said = stamps.whoseInRoom(behalf, room.facilitating());
            Seat author = behalf == null ? room.me() : meetings.mustTakePart(room.meeting(), said.who());
            if (!author.counts()) {
                throw Refusal.forbidden("meetings.supportersDoNotCount");
            }
            AgendaItem on = meetings.item(meeting, item);
            if (said.typed() == null || said.typed().route() == Route.IN_ROOM) {
                author.arrive(room.now());
            }
            Optional<Writing> draft = draft(on, author, said.typed());
            if (ready == null && draft.isEmpty() && on.revealed()) {
                return; // typed before the words were shown, arrived after they were
            }
            if (ready == null && draft.filter(it -> it.says(words)).isPresent()) {
                return; // nothing new, so how it came stays what was said with it
            }
            Writing writing = draft.orElseGet(() -> begun(on, author));
            boolean repeated = said.typed() != null && repeated(on, writing, words);
            writing.save(words, ready, on.revealed());
            stamps.replace(said, writing.id(), "writing", repeated);
        });
    }

    /** Whether the same words of this person stand on the item already. */
    private boolean repeated(AgendaItem item, Writing now, @Nullable String words) {
        String typed = words == null ? "" : words.strip();
        return meetings.writings(item.id()).stream()
                .filter(it -> it.seat().equals(now.seat()) && !it.id().equals(now.id()))
                .anyMatch(it -> typed.equalsIgnoreCase(it.words()));
    }

    /** What these hands wrote before: nobody else's words are written over, and what stands ready is not taken back. */
    private Optional<Writing> draft(AgendaItem item, Seat author, Said.@Nullable Typing typed) {
        List<Writing> drafts = meetings.writings(item.id()).stream()
                .filter(it -> it.seat().equals(author.id()) && !it.shown())
                .toList();
        Map<UUID, StampSnapshot> known =
                stamps.of(drafts.stream().map(Writing::id).toList());
        return drafts.stream()
                .filter(it -> sameHands(it, known.get(it.id()), typed))
                .findFirst();
    }

    private static boolean sameHands(Writing draft, @Nullable StampSnapshot before, Said.@Nullable Typing now) {
        if (now == null || now.route() == Route.SUPPORTER) {
            return Writing.ownHand(before);
        }
        return before != null
                && !Writing.ownHand(before)
                && before.by().equals(now.by().id())
                && !draft.ready();
    }

    private Writing begun(AgendaItem item, Seat author) {
        Writing writing = new Writing(item, author);
        meetings.add(writing);
        return writing;
    }
}
