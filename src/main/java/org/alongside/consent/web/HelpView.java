package org.alongside.consent.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.consent.asking.HelpSnapshot;
import org.alongside.consent.asking.QuestionService;
import org.alongside.platform.web.Asked;
import org.alongside.platform.web.SaidView;

/** The people this member of staff has promised to ring about a question. */
@Named("helpView")
@RequestScoped
public class HelpView {
    private List<HelpSnapshot> waiting = List.of();

    @Inject
    QuestionService questions;

    @Inject
    Asked asked;

    @PostConstruct
    void read() {
        waiting = questions.wantingHelp();
    }

    public List<HelpSnapshot> getWaiting() {
        return waiting;
    }

    public void rang() {
        questions.helped(asked.id("ask"));
        SaidView.andGo("/consent/help", "consent.rangSaid");
    }
}
