package org.alongside.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.alongside.consent.Answer;
import org.alongside.consent.Artefact;
import org.alongside.consent.Scope;
import org.alongside.consent.asking.AskService;
import org.alongside.consent.asking.QuestionService;
import org.alongside.consent.deciding.ConsentService;

/** Questions put to members, and their answers: yes, no, not now, stopped again, and one that still waits. */
@ApplicationScoped
class SampleConsents {
    private static final String QUOTE = "QUOTE_NO_NAME";

    @Inject
    AskService asking;

    @Inject
    QuestionService questions;

    @Inject
    ConsentService consents;

    @Inject
    SampleStories stories;

    void ask(Cast cast, PlayedBoard breaks, PlayedBoard transport) {
        answer(cast, "maggie", quote(cast, breaks, "Sunday night is when it breaks", "maggie"), Answer.YES);
        answer(cast, "rosa", quote(cast, transport, "Say the name of the stop", "rosa"), Answer.YES);
        answer(cast, "gwen", quote(cast, transport, "A bench at Mill Lane", "gwen"), Answer.YES);
        answer(cast, "tom", quote(cast, breaks, "One form, not four", "tom"), Answer.NO);
        answer(cast, "bilal", quote(cast, transport, "The 14 does not wait", "bilal"), Answer.NOT_NOW);
        UUID changedMind =
                answer(cast, "harry", quote(cast, breaks, "My dog comes too, or I do not go", "harry"), Answer.YES);
        consents.withdraw(changedMind);
        quote(cast, breaks, "Letters come after the date", "joan");
        stories.tell(cast, breaks);
    }

    private UUID quote(Cast cast, PlayedBoard board, String card, String whose) {
        cast.enter("amina");
        return asking.ask(
                cast.id(whose),
                QUOTE,
                Scope.of(new Artefact("card", board.card(card)), "BOARD", board.id()),
                "the public summary of ‘" + board.title() + "’",
                board.said(card).words());
    }

    private UUID answer(Cast cast, String who, UUID question, Answer answer) {
        cast.enter(who);
        return consents.answer(question, answer, questions.question(question).rendition(), UUID.randomUUID())
                .record();
    }
}
