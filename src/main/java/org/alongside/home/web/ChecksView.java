package org.alongside.home.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.home.CheckLine;
import org.alongside.home.ChecksService;
import org.alongside.identity.CurrentPerson;

/** What was typed for members and waits for a second person who answers for them. */
@Named("checksView")
@RequestScoped
public class ChecksView {
    @Inject
    ChecksService checks;

    @Inject
    CurrentPerson current;

    private List<CheckLine> waiting = List.of();

    @PostConstruct
    void load() {
        current.mustBeStaff();
        waiting = checks.waiting();
    }

    public List<CheckLine> getWaiting() {
        return waiting;
    }
}
