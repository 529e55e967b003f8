package org.alongside.consent.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.alongside.consent.AfterChoice;
import org.alongside.consent.receipts.ChoiceService;
import org.alongside.consent.receipts.ChoiceSnapshot;
import org.alongside.consent.takedown.AfterService;
import org.alongside.platform.Refusal;
import org.alongside.platform.web.Asked;
import org.alongside.platform.web.SaidView;
import org.jspecify.annotations.Nullable;

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

    private @Nullable ChoiceSnapshot choice;

    @PostConstruct
    void load() {
        UUID record = record();
        choice = mine.choices().stream()
                .filter(one -> one.record().equals(record))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("consent.choice"));
    }

    public ChoiceSnapshot getChoice() {
        if (choice == null) {
            throw Refusal.unknown("consent.choice");
        }
        return choice;
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
