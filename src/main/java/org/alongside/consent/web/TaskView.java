package org.alongside.consent.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.alongside.consent.takedown.TakeDownOutcome;
import org.alongside.consent.takedown.TakeDownService;
import org.alongside.consent.takedown.TakeDownSnapshot;
import org.alongside.platform.Refusal;
import org.alongside.platform.text.Texts;
import org.alongside.platform.web.Asked;
import org.alongside.platform.web.SaidView;
import org.alongside.platform.web.Wording;
import org.jspecify.annotations.Nullable;

/** One thing to take down, and what came of it. */
@Named("taskView")
@RequestScoped
public class TaskView {
    @SuppressWarnings("NullAway.Init") // read before the page is made
    private TakeDownSnapshot task;

    private @Nullable String outcome;
    private @Nullable String note;

    @Inject
    TakeDownService takeDown;

    @Inject
    Asked asked;

    @Inject
    Texts texts;

    @Inject
    Wording wording;

    @PostConstruct
    void read() {
        UUID id = asked.id("id");
        task = takeDown.mine().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("consent.task"));
    }

    public TakeDownSnapshot getTask() {
        return task;
    }

    public List<SelectItem> getOutcomes() {
        return task.outcomes().stream()
                .map(one -> new SelectItem(one.name(), texts.of(wording.locale(), "consent.taskOutcome." + one)))
                .toList();
    }

    public void done() {
        String said = outcome;
        TakeDownOutcome chosen = task.outcomes().stream()
                .filter(one -> one.name().equals(said))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("outcome", "consent.taskChoose"));
        takeDown.done(task.id(), chosen, note == null ? "" : note);
        SaidView.andGo("/consent/tasks", "consent.taskDoneSaid");
    }

    public @Nullable String getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable String outcome) {
        this.outcome = outcome;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
