package org.alongside.boards.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.boards.cards.CardLine;
import org.alongside.boards.reading.ReadingService;
import org.alongside.boards.summary.SummaryService;
import org.alongside.boards.summary.SummarySnapshot;
import org.alongside.identity.CurrentPerson;
import org.alongside.platform.web.Asked;

/** Finds cards by their words, in the boards shared with the person who looks. */
@Named
@RequestScoped
public class FindView {

    private static final int PAGE = 20;

    @Inject
    ReadingService reading;

    @Inject
    SummaryService summaries;

    @Inject
    CurrentPerson person;

    @Inject
    Asked asked;

    private String sought = "";
    private int page = 1;
    private List<CardLine> found = List.of();
    private List<SummarySnapshot> open = List.of();

    @PostConstruct
    void load() {
        sought = asked.text("q").orElse("");
        page = Math.max(1, asked.number("page", 1));
        open = page > 1 ? List.of() : summaries.find(sought, PAGE);
        if (!person.present()) {
            return;
        }
        found = reading.find(sought, (page - 1) * PAGE, PAGE + 1);
    }

    public String getSought() {
        return sought;
    }

    public boolean isAsked() {
        return !sought.isEmpty();
    }

    /** What everyone may read; also found by people who are not signed in. */
    public List<SummarySnapshot> getSummaries() {
        return open;
    }

    public List<CardLine> getFound() {
        return found.subList(0, Math.min(PAGE, found.size()));
    }

    public boolean isMore() {
        return found.size() > PAGE;
    }

    public int getPage() {
        return page;
    }
}
