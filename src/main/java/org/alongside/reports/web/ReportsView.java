package org.alongside.reports.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.alongside.boards.setup.BoardService;
import org.alongside.platform.web.Asked;
import org.alongside.reports.ReportService;
import org.alongside.reports.ReportSnapshot;

/** The reports made from one board. */
@Named
@RequestScoped
public class ReportsView {
    @Inject
    ReportService reports;

    @Inject
    BoardService boards;

    @Inject
    Asked asked;

    private List<ReportSnapshot> all = List.of();
    private String title = "";

    @PostConstruct
    void load() {
        title = boards.board(getBoard()).title();
        all = reports.of(getBoard());
    }

    public UUID getBoard() {
        return asked.id("board");
    }

    public String getTitle() {
        return title;
    }

    public List<ReportSnapshot> getAll() {
        return all;
    }

    public boolean isMayMake() {
        return reports.mayMake(getBoard());
    }
}
