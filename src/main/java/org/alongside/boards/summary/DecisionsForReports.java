package org.alongside.boards.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.alongside.boards.DecisionSnapshot;
import org.alongside.boards.reading.BoardDecisions;
import org.alongside.consent.release.Releasable;
import org.alongside.consent.release.ReleasePart;
import org.alongside.platform.text.Texts;

/** What meetings decided about cards of a board, each with its reason. */
@ApplicationScoped
public class DecisionsForReports implements Releasable {
    @Inject
    BoardDecisions decisions;

    @Inject
    Texts texts;

    @Override
    public String kind() {
        return "boards.decisions";
    }

    @Override
    public String heading() {
        return "boards.releaseDecisions";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<ReleasePart> of(UUID board) {
        return decisions.of(board).stream()
                .map(one -> ReleasePart.ours(one.id(), one.decision(), because(one)))
                .toList();
    }

    private String because(DecisionSnapshot decision) {
        return texts.of(
                Texts.STANDARD,
                "boards.releaseWhy",
                texts.of(Texts.STANDARD, "boards.outcome." + decision.outcome()),
                decision.reason());
    }
}
