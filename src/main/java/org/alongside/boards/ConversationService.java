package org.alongside.boards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.alongside.boards.BoardEvent.CommentAdded;
import org.alongside.boards.BoardEvent.DecisionCameBack;
import org.alongside.boards.BoardEvent.OwnerAnswered;
import org.alongside.identity.Contribution;
import org.alongside.identity.CurrentPerson;
import org.alongside.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** What people say to a card: words in its conversation, an owner's yes or pause, a meeting's decision. */
@ApplicationScoped
@Transactional
@Contribution
public class ConversationService {

    @Inject
    Boards boards;

    @Inject
    Cards cards;

    @Inject
    CardRecords records;

    @Inject
    CurrentPerson person;

    @Inject
    Clock clock;

    @Inject
    Event<BoardEvent> events;

    /** Adds words to a card's conversation. */
    public UUID comment(UUID id, String words) {
        Card card = shared(id);
        Comment comment = new Comment(card, words, person.id(), clock.instant());
        cards.add(comment);
        records.keep(card, ChangeKind.COMMENTED, person.id(), null, null);
        events.fire(new CommentAdded(card.board(), id, comment.id(), person.id()));
        return comment.id();
    }

    /**
     * An owner says yes to the card as they saw it, or asks for a pause and says why.
     *
     * @param seenVersion the card as the owner saw it: nobody agrees to words they have not read
     */
    public void answer(UUID id, AnswerKind kind, @Nullable String reason, long seenVersion) {
        Card card = cards.lock(id);
        UUID me = boards.mustTakePart(card.board(), person.id(), "boards.card").person();
        if (!card.owns(me)) {
            throw Refusal.forbidden("boards.ownersOnly");
        }
        if (!card.seenAs(seenVersion)) {
            throw Refusal.stale("boards.cardChanged", records.now(card));
        }
        if (!boards.lane(card.lane()).joint()) {
            throw Refusal.rule("boards.notJoint");
        }
        cards.answers(id).stream()
                .filter(one -> one.person().equals(me))
                .findFirst()
                .ifPresentOrElse(
                        one -> one.say(card, kind, reason, clock.instant()),
                        () -> cards.add(new Answer(card, me, kind, reason, clock.instant())));
        ChangeKind change = kind == AnswerKind.YES ? ChangeKind.SAID_YES : ChangeKind.PAUSED;
        records.keep(card, change, me, null, kind == AnswerKind.PAUSE ? reason : null);
        events.fire(new OwnerAnswered(card.board(), id, me, kind));
    }

    /** A meeting's decision comes back to its card, with the reason; called in the meeting's own transaction. */
    public void recordDecision(UUID id, UUID meeting, Outcome outcome, String decision, String reason) {
        Card card = shared(id);
        cards.add(new DecisionReturned(card, meeting, outcome, decision, reason, person.id(), clock.instant()));
        records.keep(card, ChangeKind.DECIDED, person.id(), null, decision);
        events.fire(new DecisionCameBack(card.board(), id, meeting));
    }

    private Card shared(UUID id) {
        Card card = cards.card(id);
        boards.mustTakePart(card.board(), person.id(), "boards.card");
        return card;
    }
}
