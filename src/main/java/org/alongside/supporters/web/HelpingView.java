package org.alongside.supporters.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.alongside.identity.CurrentPerson;
import org.alongside.identity.Helping;
import org.alongside.identity.May;
import org.alongside.identity.membership.OwnPageService;
import org.alongside.people.NewsSnapshot;
import org.alongside.people.PersonSnapshot;
import org.alongside.platform.web.Asked;
import org.alongside.platform.web.SaidView;
import org.alongside.supporters.SupportService;
import org.alongside.supporters.SupportSnapshot;
import org.jspecify.annotations.Nullable;

/** The supporter's own page: whom they help, and while they help, what they may do. */
@Named("helpingView")
@RequestScoped
public class HelpingView {
    @Inject
    SupportService supports;

    @Inject
    OwnPageService own;

    @Inject
    CurrentPerson current;

    @Inject
    Asked asked;

    private @Nullable String code;

    public boolean isNow() {
        return current.helped().isPresent();
    }

    /** Whether a request was refused because the time is over or the person has stopped it. */
    public boolean isOver() {
        return !isNow() && asked.text("over").isPresent();
    }

    public String getName() {
        return current.helped().map(PersonSnapshot::firstName).orElse("");
    }

    public List<SupportSnapshot> getPeople() {
        return supports.whomIHelp();
    }

    /** While somebody helps who was named for one meeting alone. */
    public @Nullable SupportSnapshot getLimited() {
        UUID one = current.helping().map(Helping::meeting).orElse(null);
        UUID helped = current.helped().map(PersonSnapshot::id).orElse(null);
        return one == null
                ? null
                : getPeople().stream()
                        .filter(it -> one.equals(it.meeting()) && it.person().equals(helped))
                        .findFirst()
                        .orElse(null);
    }

    public boolean may(May what) {
        return isNow() && current.lets(what);
    }

    public boolean isBoards() {
        return may(May.SEE_BOARDS);
    }

    public boolean isMeetings() {
        return may(May.MEETINGS);
    }

    public boolean isReadsNews() {
        return may(May.READ_NEWS);
    }

    public List<NewsSnapshot> getNews() {
        return isReadsNews() ? own.news() : List.of();
    }

    public void takeUp() {
        supports.takeUp(code);
        SaidView.andGo("/supporters/helping", "supporters.takenUpSaid");
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }
}
