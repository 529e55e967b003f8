package org.alongside.boards.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.boards.CardLine;
import org.alongside.boards.ReadingService;
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
    CurrentPerson person;

    @Inject
    Asked asked;

    private String sought = "";
    private int page = 1;
    private List<CardLine> found = List.of();

    @PostConstruct
    void load() {
        person.id();
        sought = asked.text("q").orElse("");
        page = Math.max(1, asked.number("page", 1));
        found = reading.find(sought, (page - 1) * PAGE, PAGE + 1);
    }

    public String getSought() {
        return sought;
    }

    public boolean isAsked() {
        return !sought.isEmpty();
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
