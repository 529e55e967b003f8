package org.alongside.boards.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.boards.BoardLine;
import org.alongside.boards.setup.BoardService;
import org.alongside.identity.CurrentPerson;
import org.alongside.platform.web.Asked;

/** The list of boards shared with the person who looks. */
@Named
@RequestScoped
public class BoardsView {

    private static final int PAGE = 30;

    @Inject
    BoardService boards;

    @Inject
    CurrentPerson person;

    @Inject
    Asked asked;

    private int page;
    private List<BoardLine> found = List.of();

    @PostConstruct
    void load() {
        page = Math.max(1, asked.number("page", 1));
        found = boards.mine((page - 1) * PAGE, PAGE + 1);
    }

    public List<BoardLine> getBoards() {
        return found.subList(0, Math.min(PAGE, found.size()));
    }

    public boolean isMore() {
        return found.size() > PAGE;
    }

    public int getPage() {
        return page;
    }

    public boolean isStaff() {
        return person.isStaff();
    }
}
