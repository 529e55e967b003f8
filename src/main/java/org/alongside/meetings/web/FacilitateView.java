package org.alongside.meetings.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.meetings.Command;
import org.alongside.meetings.Ending;
import org.alongside.meetings.Verdict;
import org.alongside.meetings.room.ItemService;
import org.alongside.platform.Refusal;
import org.alongside.platform.text.WrittenDay;
import org.alongside.platform.web.Asked;
import org.alongside.platform.web.SaidView;
import org.jspecify.annotations.Nullable;

/** Closing an item: how it ended, and why. */
@Named
@RequestScoped
public class FacilitateView {

    @Inject
    ItemService items;

    @Inject
    Asked asked;

    private @Nullable String verdict;
    private @Nullable String decision;
    private @Nullable String reason;
    private @Nullable String laterOn;

    public void decide() {
        UUID meeting = asked.id("id");
        Command command = new Command(asked.maybeId("command").orElseGet(UUID::randomUUID), asked.number("seen", 0));
        items.decide(meeting, command, new Ending(chosen(), Form.text(decision), Form.text(reason), day()));
        SaidView.andGo("/meetings/facilitate?id=" + meeting, "meetings.decidedSaid");
    }

    private Verdict chosen() {
        if (verdict == null || verdict.isEmpty()) {
            throw Refusal.invalid("verdict", "meetings.verdictMissing");
        }
        return Verdict.valueOf(verdict);
    }

    private @Nullable LocalDate day() {
        return laterOn == null || laterOn.isBlank()
                ? null
                : WrittenDay.read(laterOn).orElseThrow(() -> Refusal.invalid("laterOn", "meetings.dayWrong"));
    }

    public UUID getCommand() {
        return UUID.randomUUID();
    }

    public @Nullable String getVerdict() {
        return verdict;
    }

    public void setVerdict(@Nullable String verdict) {
        this.verdict = verdict;
    }

    public @Nullable String getDecision() {
        return decision;
    }

    public void setDecision(@Nullable String decision) {
        this.decision = decision;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getLaterOn() {
        return laterOn;
    }

    public void setLaterOn(@Nullable String laterOn) {
        this.laterOn = laterOn;
    }
}
