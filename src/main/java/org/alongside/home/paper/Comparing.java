package org.alongside.home.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.boards.CardSnapshot;
import org.alongside.boards.reading.ReadingService;
import org.alongside.boards.setup.BoardService;
import org.alongside.consent.ConsentState;
import org.alongside.consent.asking.QuestionService;
import org.alongside.consent.asking.QuestionSnapshot;
import org.jspecify.annotations.Nullable;

/** What stood on the paper against what stands there now. */
@ApplicationScoped
class Comparing {
    private static final int CARDS = 100;

    @Inject
    Eyes eyes;

    @Inject
    ReadingService reading;

    @Inject
    BoardService boards;

    @Inject
    QuestionService questions;

    @Inject
    Besides besides;

    UUID me() {
        return eyes.me().id();
    }

    /** Whether a yes on this paper would be a yes to something else than what is asked now. */
    boolean old(Slip slip) {
        return switch (slip.kind()) {
            case AGREE -> eyes.of(slip.person(), () -> slip.olderThan(reading.round(slip.mustThing())));
            case QUESTION -> eyes.of(slip.person(), () -> stoppedSince(slip));
            case NOTES -> eyes.of(slip.person(), () -> slip.olderThan(besides.print(slip.mustThing())));
            case AFTER -> eyes.of(slip.person(), () -> besides.settled(slip.mustThing(), slip.printedAt()));
            default -> false;
        };
    }

    private boolean stoppedSince(Slip slip) {
        QuestionSnapshot now = questions.question(slip.mustThing());
        boolean stopped = now.answer() == ConsentState.WITHDRAWN || now.answer() == ConsentState.REFUSED;
        return stopped && slip.printedBefore(now.since());
    }

    /** The card's words of now, as far as they are shared with whoever types. */
    List<String> now(Slip slip) {
        if (slip.kind() != SlipKind.AGREE || !boards.takesPart(slip.mustPlace(), me())) {
            return List.of();
        }
        return eyes.of(slip.person(), () -> {
            CardSnapshot card = reading.snapshot(slip.mustThing());
            return Stream.concat(
                            Stream.of(card.title()),
                            Asking.words(card, eyes.me().easyRead()).stream())
                    .toList();
        });
    }

    /** The card to look at on the screen; only where it is shared with whoever types. */
    @Nullable
    UUID link(Slip slip) {
        return slip.kind() == SlipKind.AGREE && boards.takesPart(slip.mustPlace(), me()) ? slip.mustThing() : null;
    }

    /** Cards that words can be about. */
    List<ReplyForm.Card> cards(Slip slip) {
        if (slip.kind() != SlipKind.WORDS || !boards.takesPart(slip.mustPlace(), me())) {
            return List.of();
        }
        return reading.board(slip.mustPlace(), CARDS).lanes().stream()
                .flatMap(lane -> lane.cards().stream())
                .map(card -> new ReplyForm.Card(card.id(), card.title()))
                .toList();
    }
}
