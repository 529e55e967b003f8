package org.alongside.boards.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.alongside.boards.CardSnapshot;
import org.alongside.boards.DecisionSnapshot;
import org.alongside.boards.reading.BoardDecisions;
import org.alongside.boards.store.Cards;
import org.alongside.consent.Artefact;
import org.alongside.consent.Scope;
import org.alongside.consent.gate.GateQuestion;
import org.alongside.consent.release.ExportItem;
import org.alongside.consent.release.Releasable;
import org.alongside.consent.release.ReleasePart;
import org.alongside.consent.uses.PartOfPerson;
import org.alongside.platform.text.Texts;

/**
 * You said, we did: a card's line beside what was decided about it. What somebody said goes out only with their yes to
 * these very words, and without it neither does the reply, which would be an answer to nothing.
 */
@ApplicationScoped
public class RepliesForReports implements Releasable {
    /** Words without a name, the purpose that people are asked for by a board's stewards. */
    private static final String QUOTE = "QUOTE_NO_NAME";

    @Inject
    BoardDecisions decisions;

    @Inject
    Cards cards;

    @Inject
    Texts texts;

    @Override
    public String kind() {
        return "boards.replies";
    }

    @Override
    public String heading() {
        return "boards.releaseReplies";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<ReleasePart> of(UUID board) {
        return decisions.of(board).stream().map(this::reply).toList();
    }

    private ReleasePart reply(DecisionSnapshot decision) {
        CardSnapshot card = cards.card(decision.card()).snapshot();
        String said = card.text().meaning();
        Artefact artefact = new Artefact("card", card.id());
        UUID whose = cards.meaningBy(card.id()).orElse(card.author());
        ExportItem item =
                new ExportItem(QUOTE, new GateQuestion(whose, Scope.of(artefact), said), artefact, PartOfPerson.QUOTED);
        String did = texts.of(Texts.STANDARD, "boards.releaseDid", decision.decision(), decision.reason());
        return new ReleasePart(decision.id(), "", said, did, "", null, List.of(item));
    }
}
