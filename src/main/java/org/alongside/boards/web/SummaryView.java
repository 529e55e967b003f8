package org.alongside.boards.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.alongside.boards.setup.BoardService;
import org.alongside.boards.summary.QuoteSnapshot;
import org.alongside.boards.summary.SummaryService;
import org.alongside.boards.summary.SummarySnapshot;
import org.alongside.identity.CurrentPerson;
import org.alongside.platform.Refusal;
import org.alongside.platform.web.Asked;
import org.alongside.platform.web.SaidView;
import org.jspecify.annotations.Nullable;

/** A board's public summary: read by everyone once it is published, written by the stewards. */
@Named
@RequestScoped
public class SummaryView {

    @Inject
    SummaryService summaries;

    @Inject
    BoardService boards;

    @Inject
    CurrentPerson person;

    @Inject
    Asked asked;

    private @Nullable SummarySnapshot summary;
    private @Nullable String words;

    private String title = "";

    @PostConstruct
    void load() {
        UUID board = asked.id("board");
        if (person.present() && boards.takesPart(board, person.id())) {
            title = boards.board(board).title();
        }
        try {
            summary = summaries.read(board);
            title = summary.title();
            words = summary.words();
        } catch (Refusal refusal) {
            if (title.isEmpty()) {
                throw refusal;
            }
        }
    }

    /** Those on the board are told that nothing is public yet; for all others there is no such page. */
    public boolean isNotYet() {
        return summary == null;
    }

    public UUID getBoard() {
        return asked.id("board");
    }

    public String getTitle() {
        return title;
    }

    public void save() {
        summaries.write(getSummary().board(), Input.text(words));
        back("boards.summarySavedSaid");
    }

    /** What is typed is saved first, so that what shows is what stands on the page. */
    public void publish() {
        summaries.write(getSummary().board(), Input.text(words));
        summaries.publish(getSummary().board(), true);
        back("boards.summaryPublishedSaid");
    }

    public void takeDown() {
        summaries.publish(getSummary().board(), false);
        back("boards.summaryTakenDownSaid");
    }

    public void remove(UUID quote) {
        summaries.remove(quote);
        back("boards.quoteRemovedSaid");
    }

    private void back(String said) {
        SaidView.andGo("/boards/summary?board=" + getSummary().board(), said);
    }

    public SummarySnapshot getSummary() {
        if (summary == null) {
            throw Refusal.unknown("boards.summary");
        }
        return summary;
    }

    public boolean isSteward() {
        return person.present() && boards.looksAfter(getBoard(), person.id());
    }

    /** What everyone reads. */
    public List<QuoteSnapshot> getQuotes() {
        return getSummary().quotes().stream().filter(QuoteSnapshot::shown).toList();
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
