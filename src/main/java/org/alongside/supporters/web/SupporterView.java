package org.alongside.supporters.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.identity.May;
import org.alongside.platform.Refusal;
import org.alongside.platform.web.Asked;
import org.alongside.platform.web.SaidView;
import org.alongside.supporters.AccountService;
import org.alongside.supporters.Occasion;
import org.alongside.supporters.SupportService;
import org.alongside.supporters.SupportSnapshot;
import org.alongside.supporters.SupporterWish;
import org.alongside.supporters.stamp.Behalf;
import org.jspecify.annotations.Nullable;

/** Names a supporter or changes what one may do: for oneself, or at the desk for a member who says it. */
@Named("supporterView")
@RequestScoped
public class SupporterView {
    @Inject
    SupportService supports;

    @Inject
    AccountService accounts;

    @Inject
    HowView how;

    @Inject
    Asked asked;

    private @Nullable UUID member;
    private @Nullable SupportSnapshot known;
    private @Nullable String name;
    private List<May> ticked = new ArrayList<>();
    private @Nullable LocalDate until;
    private @Nullable UUID meeting;
    private @Nullable String code;
    private @Nullable List<Occasion> ahead;

    @PostConstruct
    void load() {
        member = asked.maybeId("person").orElse(null);
        List<SupportSnapshot> all = member == null ? supports.mine() : accounts.namedBy(member);
        UUID id = asked.maybeId("id").orElse(null);
        if (id != null) {
            known = all.stream()
                    .filter(it -> it.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> Refusal.unknown("supporters.unknown"));
            name = known.name();
            ticked = new ArrayList<>(known.may());
            until = known.until();
        }
    }

    /** Keeps what was said; a new supporter gets a code, which stands on this one page and nowhere else. */
    public void save() {
        Set<May> may = ticked.isEmpty() ? Set.of() : EnumSet.copyOf(ticked);
        if (known == null) {
            code = supports.name(new SupporterWish(name, may, until, meeting), desk())
                    .code();
        } else {
            supports.change(known.id(), may, until, desk());
            done("supporters.changedSaid");
        }
    }

    /** A new code for somebody who has lost theirs. */
    public void renewCode() {
        if (known != null) {
            code = supports.newCode(known.id());
        }
    }

    /** At the desk, when the member says so. */
    public void stop() {
        if (known != null) {
            supports.stop(known.id(), desk());
            done("supporters.stoppedSaid");
        }
    }

    /** For a supporter without an account; a way in is made next. */
    public void makeAccount() {
        if (known != null) {
            SaidView.go("/identity/slip?person=" + accounts.make(known.id()));
        }
    }

    private void done(String said) {
        SaidView.andGo(member == null ? "/supporters/mine" : "/supporters/desk?person=" + member, said);
    }

    private @Nullable Behalf desk() {
        return member == null ? null : how.of(member);
    }

    public boolean isDesk() {
        return member != null;
    }

    public @Nullable UUID getMember() {
        return member;
    }

    public @Nullable SupportSnapshot getKnown() {
        return known;
    }

    public May[] getChoices() {
        return May.values();
    }

    /** The meetings to come, one of which somebody can be named for alone. */
    public List<Occasion> getAhead() {
        if (ahead == null) {
            ahead = known != null ? List.of() : member == null ? supports.ahead() : accounts.ahead(member);
        }
        return ahead;
    }

    public @Nullable UUID getMeeting() {
        return meeting;
    }

    public void setMeeting(@Nullable UUID meeting) {
        this.meeting = meeting;
    }

    /** In two halves, as one reads it more easily. */
    public String getCode() {
        return code == null ? "" : code.substring(0, 5) + " " + code.substring(5);
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public List<May> getTicked() {
        return ticked;
    }

    public void setTicked(List<May> ticked) {
        this.ticked = ticked;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }
}
