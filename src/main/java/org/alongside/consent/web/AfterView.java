package org.alongside.consent.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.alongside.consent.AfterChoice;
import org.alongside.consent.AfterService;
import org.alongside.consent.ChoiceService;
import org.alongside.consent.ChoiceSnapshot;
import org.alongside.platform.Refusal;
import org.alongside.platform.web.Asked;
import org.alongside.platform.web.SaidView;

/** What becomes of it after a stop: one press, on the receipt or on a page of its own. */
@Named("afterView")
@RequestScoped
public class AfterView {
    @Inject
    AfterService after;

    @Inject
    ChoiceService mine;

    @Inject
    Asked asked;

    public ChoiceSnapshot getChoice() {
        UUID record = record();
        return mine.choices().stream()
                .filter(choice -> choice.record().equals(record))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("consent.choice"));
    }

    public void takeAway() {
        choose(AfterChoice.TAKE_AWAY);
    }

    public void keepUnnamed() {
        choose(AfterChoice.KEEP_UNNAMED);
    }

    public void leaveOut() {
        choose(AfterChoice.LEAVE_OUT);
    }

    private void choose(AfterChoice wanted) {
        UUID record = record();
        after.choose(record, wanted);
        SaidView.andGo("/consent/after?record=" + record, "consent.afterChosenSaid");
    }

    private UUID record() {
        return asked.maybeId("record").orElseThrow(() -> Refusal.unknown("consent.choice"));
    }
}
