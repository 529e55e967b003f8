package org.alongside.boards.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.alongside.boards.BoardSnapshot;
import org.alongside.consent.release.Releasable;
import org.alongside.consent.release.ReleasePart;

/** What the board is about, in the words of its public summary where that is published. */
@ApplicationScoped
public class SummaryForReports implements Releasable {
    @Inject
    Summaries summaries;

    @Inject
    PublicFacts facts;

    @Override
    public String kind() {
        return "boards.summary";
    }

    @Override
    public String heading() {
        return "boards.releaseSummary";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<ReleasePart> of(UUID board) {
        BoardSnapshot terms = facts.of(board);
        String words = summaries
                .of(board)
                .filter(Summary::published)
                .map(Summary::words)
                .orElse("");
        return List.of(ReleasePart.ours(board, terms.purpose(), words));
    }
}
