package org.alongside.administration.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.administration.retention.RetentionLine;
import org.alongside.administration.retention.RetentionService;
import org.alongside.platform.web.SaidView;

/** How long everything is kept, and what goes next. */
@Named
@RequestScoped
public class RetentionView {
    @Inject
    RetentionService service;

    private List<RetentionLine> lines = List.of();

    @PostConstruct
    void load() {
        lines = service.lines();
    }

    public List<RetentionLine> getLines() {
        return lines;
    }

    public long getDue() {
        return lines.stream().mapToLong(RetentionLine::due).sum();
    }

    public void apply() {
        service.applyNow();
        SaidView.andGo("/administration/retention", "administration.retentionSaid");
    }
}
