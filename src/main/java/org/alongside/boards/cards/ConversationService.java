package org.alongside.boards.cards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.alongside.boards.AnswerKind;
import org.alongside.boards.BoardEvent;
import org.alongside.boards.BoardEvent.CommentAdded;
import org.alongside.boards.BoardEvent.DecisionCameBack;
import org.alongside.boards.BoardEvent.OwnerAnswered;
import org.alongside.boards.ChangeKind;
import org.alongside.boards.Outcome;
import org.alongside.boards.store.Answer;
import org.alongside.boards.store.Boards;
import org.alongside.boards.store.Card;
import org.alongside.boards.store.Cards;
import org.alongside.boards.store.Comment;
import org.alongside.boards.store.DecisionReturned;
import org.alongside.identity.Contribution;
import org.alongside.identity.May;
import org.alongside.platform.Refusal;
import org.alongside.supporters.stamp.Behalf;
import org.alongside.supporters.stamp.Said;
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
    Typists typists;

    @Inject
    Clock clock;

    @Inject
    Event<BoardEvent> events;

    /** Adds words to a card's conversation. */
    public UUID comment(UUID id, String words) {
        return comment(id, words, null);
    }

    /**
     * Adds words to a card's conversation that somebody may have said to whoever types them.
     *
     * @param behalf whose words they are and how they came; null for one's own
     */
    public UUID comment(UUID id, String words, @Nullable Behalf behalf) {
        Said said = typists.whose(behalf);
        Card card = shared(id, said);
        boolean repeated = typists.repeats().comment(said, id, words, clock.instant());
        Comment comment = new Comment(card, words, said.who(), clock.instant());
        cards.add(comment);
        typists.stamp(said, comment.id(), "comment", repeated);
        records.keep(card, ChangeKind.COMMENTED, said, null, null);
        events.fire(new CommentAdded(card.board(), id, comment.id(), said.who()));
        return comment.id();
    }

    /**
     * An owner says yes to the card as they saw it, or asks for a pause and says why.
     *
     * @param seenVersion the card as the owner saw it: nobody agrees to words they have not read
     */
    public void answer(UUID id, AnswerKind kind, @Nullable String reason, long seenVersion) {
        answer(id, kind, reason, seenVersion, null);
    }

    /**
     * As before, for an owner who may have said it on the phone, on paper or at a visit: it counts the same.
     *
     * @param behalf whose answer it is and how it came; null for one's own
     */
    public void answer(UUID id, AnswerKind kind, @Nullable String reason, long seenVersion, @Nullable Behalf behalf) {
        Said said = typists.whose(May.ANSWER, behalf);
        Card card = cards.lock(id);
        UUID me = boards.mustTakePart(card.board(), said.who(), "boards.card").person();
        if (!card.owns(me)) {
            throw Refusal.forbidden("boards.ownersOnly");
        }
        if (!card.seenAs(seenVersion)) {
            throw Refusal.stale("boards.cardChanged", records.now(card));
        }
        if (!boards.lane(card.lane()).joint()) {
            throw Refusal.rule("boards.notJoint");
        }
        keep(card, said, kind, reason);
        ChangeKind change = kind == AnswerKind.YES ? ChangeKind.SAID_YES : ChangeKind.PAUSED;
        records.keep(card, change, said, null, kind == AnswerKind.PAUSE ? reason : null);
        events.fire(new OwnerAnswered(card.board(), id, me, kind));
    }

    /** One answer an owner: a later one takes the place of the earlier, and so does how it came. */
    private void keep(Card card, Said said, AnswerKind kind, @Nullable String reason) {
        Instant now = clock.instant();
        Answer before = cards.answers(card.id()).stream()
                .filter(one -> one.person().equals(said.who()))
                .findFirst()
                .orElse(null);
        if (before == null) {
            Answer first = new Answer(card, said.who(), kind, reason, now);
            cards.add(first);
            typists.stamp(said, first.id(), "answer", false);
        } else {
            boolean repeated = typists.repeats().answer(said, before, card, kind, now);
            before.say(card, kind, reason, now);
            typists.stampAgain(said, before.id(), "answer", repeated);
        }
    }

    /** A meeting's decision comes back to its card, with the reason; called in the meeting's own transaction. */
    public void recordDecision(UUID id, UUID meeting, Outcome outcome, String decision, String reason) {
        Said said = typists.whose(null);
        Card card = shared(id, said);
        cards.add(new DecisionReturned(card, meeting, outcome, decision, reason, said.who(), clock.instant()));
        records.keep(card, ChangeKind.DECIDED, said, null, decision);
        events.fire(new DecisionCameBack(card.board(), id, meeting));
    }

    private Card shared(UUID id, Said said) {
        Card card = cards.card(id);
        boards.mustTakePart(card.board(), said.who(), "boards.card");
        return card;
    }
}
