package org.alongside.consent.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.consent.deciding.ConsentService;
import org.alongside.consent.deciding.Outcome;
import org.alongside.consent.drafts.DraftSnapshot;
import org.alongside.consent.drafts.NoticeService;
import org.alongside.consent.erasure.ProofService;
import org.alongside.consent.receipts.ChoiceService;
import org.alongside.consent.receipts.ChoiceSnapshot;
import org.alongside.consent.receipts.PurposeLine;
import org.alongside.consent.takedown.TakeDownLine;
import org.alongside.consent.takedown.TakeDownService;
import org.alongside.platform.Refusal;
import org.alongside.platform.web.Asked;
import org.alongside.platform.web.SaidView;
import org.jspecify.annotations.Nullable;

/** My choices: what I let others use, where it is now, and how to stop it. */
@Named("choicesView")
@RequestScoped
public class ChoicesView {
    private List<ChoiceSnapshot> choices = List.of();
    private List<PurposeLine> others = List.of();

    @Inject
    ChoiceService mine;

    @Inject
    ConsentService consent;

    @Inject
    TakeDownService takeDown;

    @Inject
    ProofService proof;

    @Inject
    NoticeService notices;

    @Inject
    Asked asked;

    @PostConstruct
    void read() {
        choices = mine.choices();
        others = mine.others();
    }

    public List<ChoiceSnapshot> getChoices() {
        return choices;
    }

    /** How many things wait to be taken down elsewhere by this member of staff. */
    public int getTasks() {
        return takeDown.waiting();
    }

    /** What we still have to do for them, in all choices together. */
    public List<TakeDownLine> getOwed() {
        return choices.stream()
                .flatMap(choice -> choice.after().tasks().stream())
                .filter(task -> task.outcome() == null)
                .toList();
    }

    public @Nullable Instant getHeldUntil() {
        return proof.heldUntil().orElse(null);
    }

    public boolean isLead() {
        return takeDown.leads();
    }

    /** Drafts of notices that wait for this person's check. */
    public List<DraftSnapshot> getChecks() {
        return takeDown.leads() ? List.of() : notices.toCheck();
    }

    /** What nobody has asked, and is therefore off. */
    public List<PurposeLine> getNeverAsked() {
        return others.stream().filter(line -> line.whyNotAsked() == null).toList();
    }

    /** What is not asked, with the reason. */
    public List<PurposeLine> getTold() {
        return others.stream().filter(line -> line.whyNotAsked() != null).toList();
    }

    /** The record stands in the button itself, so that one press stops it. */
    public void stop() {
        UUID record = asked.maybeId("record").orElseThrow(() -> Refusal.unknown("consent.choice"));
        Outcome outcome = consent.withdraw(record);
        SaidView.andGo("/consent/receipt?id=" + outcome.receipt(), "consent.stoppedSaid");
    }

    /** Icon, tint and word of a state; the word is a text key. */
    public Mark mark(ChoiceSnapshot choice) {
        if (choice.helpOnItsWay()) {
            return new Mark("help", "second", "stateHelp");
        }
        return switch (choice.state()) {
            case GIVEN -> new Mark("tick", "done", "stateGiven");
            case REQUESTED, NONE -> new Mark("circle", "plain", "stateRequested");
            case DEFERRED -> new Mark("clock", "plain", "stateDeferred");
            case REFUSED -> new Mark("cross", "plain", "stateRefused");
            case WITHDRAWN -> new Mark("stop", "plain", "stateWithdrawn");
            case EXPIRED -> new Mark("half", "plain", "stateExpired");
            case SUPERSEDED -> new Mark("pen", "plain", "stateSuperseded");
            case SUSPENDED -> new Mark("pause", "plain", "stateSuspended");
            case INVALIDATED, REVOKED -> new Mark("stop", "plain", "stateRevoked");
        };
    }

    /** How a state shows. */
    public record Mark(String icon, String kind, String word) {}
}
