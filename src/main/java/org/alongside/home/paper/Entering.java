package org.alongside.home.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.alongside.boards.AnswerKind;
import org.alongside.boards.CardWords;
import org.alongside.boards.cards.CardService;
import org.alongside.boards.cards.ConversationService;
import org.alongside.boards.reading.ReadingService;
import org.alongside.meetings.Command;
import org.alongside.meetings.room.WritingService;
import org.alongside.platform.Refusal;
import org.alongside.supporters.stamp.Behalf;
import org.jspecify.annotations.Nullable;

/** Hands what came back to the room it belongs to, by the door the screen uses. */
@ApplicationScoped
class Entering {
    @Inject
    ConversationService conversation;

    @Inject
    CardService cards;

    @Inject
    ReadingService reading;

    @Inject
    WritingService writing;

    @Inject
    Handing handing;

    @Inject
    Eyes eyes;

    void enter(Slip slip, Reply reply, Choice choice, Behalf how) {
        switch (slip.kind()) {
            case AGREE -> agree(slip, reply, choice, how);
            case QUESTION, STOP -> handing.question(slip, reply, how);
            case AFTER -> handing.after(slip, choice, how);
            case NEEDS -> handing.needs(slip, reply, how);
            case NOTES -> handing.notes(slip, reply, choice, how);
            case ITEM ->
                writing.write(
                        slip.mustPlace(), new Command(slip.id(), 0), slip.mustThing(), must(reply.words()), true, how);
            case WORDS -> words(slip, reply, how);
            case WISH -> handing.wish(slip, choice, how);
        }
    }

    /** The card was compared before: its round is that of the paper, so its version of now says the same words. */
    private void agree(Slip slip, Reply reply, Choice choice, Behalf how) {
        UUID card = slip.mustThing();
        long version = eyes.of(slip.person(), () -> reading.snapshot(card).version());
        AnswerKind kind = choice == Choice.YES ? AnswerKind.YES : AnswerKind.PAUSE;
        conversation.answer(card, kind, reply.words(), version, how);
    }

    private void words(Slip slip, Reply reply, Behalf how) {
        UUID card = reply.card();
        if (card != null) {
            conversation.comment(card, must(reply.words()), how);
            return;
        }
        UUID lane = eyes.of(
                slip.person(),
                () -> reading.board(slip.mustPlace()).lanes().stream()
                        .map(it -> it.lane().id())
                        .findFirst()
                        .orElseThrow(() -> Refusal.rule("home.replyNoLane")));
        cards.add(lane, new CardWords(text(reply.title()), text(reply.meaning()), text(reply.words()), ""), how);
    }

    private static String must(@Nullable String words) {
        if (words == null || words.isBlank()) {
            throw Refusal.invalid("words", "home.replyWordsMissing");
        }
        return words;
    }

    private static String text(@Nullable String words) {
        return words == null ? "" : words;
    }
}
