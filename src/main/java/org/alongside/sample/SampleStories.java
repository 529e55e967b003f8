package org.alongside.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.alongside.consent.Answer;
import org.alongside.consent.asking.QuestionService;
import org.alongside.consent.deciding.ConsentService;
import org.alongside.stories.Added;
import org.alongside.stories.Attribution;
import org.alongside.stories.Finished;
import org.alongside.stories.Others;
import org.alongside.stories.Outlet;
import org.alongside.stories.PieceWords;
import org.alongside.stories.telling.FinishService;
import org.alongside.stories.telling.MediaService;
import org.alongside.stories.telling.Taken;
import org.alongside.stories.telling.TellService;

/** Stories told to a board, and a picture with people in it: one that shows, one that still waits for somebody. */
@ApplicationScoped
class SampleStories {
    @Inject
    TellService telling;

    @Inject
    MediaService media;

    @Inject
    FinishService finishing;

    @Inject
    QuestionService questions;

    @Inject
    ConsentService consents;

    void tell(Cast cast, PlayedBoard breaks) {
        UUID sunday = told(
                cast,
                breaks,
                "maggie",
                "Sunday at six",
                "On Sunday at six the phone rings and the break is off. I had packed his bag.\n\n"
                        + "I unpacked it again, and he asked me where we were going.");
        told(
                cast,
                breaks,
                "rosa",
                "What a night is",
                "A night is when I sleep and somebody else listens. I had four of them last year.\n\n"
                        + "After the second one I sang in the kitchen.");
        cast.enter("amina");
        var unused = finishing.finish(
                sunday,
                new Finished(
                        "Sunday at six",
                        "On Sunday at six the phone rings and the break is off. I had packed his bag.",
                        Attribution.FIRST_NAME,
                        EnumSet.of(Outlet.PAGE, Outlet.REPORT)));
        answer(cast, "maggie");
        picture(cast, breaks, "The bench at Mill Lane", Set.of(cast.id("maggie"), cast.id("rosa")));
        answer(cast, "maggie");
        answer(cast, "rosa");
        picture(cast, breaks, "Tea after the meeting", Set.of(cast.id("gwen"), cast.id("rosa")));
        answer(cast, "rosa");
    }

    private UUID told(Cast cast, PlayedBoard board, String who, String title, String words) {
        cast.enter(who);
        Added added = telling.tell(board.id(), PieceWords.of(title, words, ""), null);
        answer(cast, who);
        return added.piece();
    }

    private void picture(Cast cast, PlayedBoard board, String title, Set<UUID> people) {
        cast.enter("dev");
        var unused = media.add(
                board.id(),
                PieceWords.of(title, "", "A drawing of two people side by side on a bench, with a tree behind them"),
                new Taken(people, Others.NOBODY),
                SampleStories.class.getResourceAsStream("bench.png"));
    }

    /** Yes to whatever was asked about a story or picture just now; older questions stay as they are. */
    private void answer(Cast cast, String who) {
        cast.enter(who);
        questions.open().stream()
                .filter(ask -> ask.place().contains("stories and pictures")
                        || ask.place().contains("public page"))
                .forEach(ask -> consents.answer(
                        ask.id(), Answer.YES, questions.question(ask.id()).rendition(), UUID.randomUUID()));
    }
}
