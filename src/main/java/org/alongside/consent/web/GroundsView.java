package org.alongside.consent.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.consent.purposes.Audience;
import org.alongside.consent.purposes.Ground;
import org.alongside.consent.purposes.PartyService;
import org.alongside.consent.purposes.PurposeService;
import org.alongside.consent.purposes.PurposeSnapshot;
import org.alongside.platform.Refusal;
import org.alongside.platform.web.Asked;
import org.alongside.platform.web.SaidView;
import org.alongside.platform.web.Wording;
import org.jspecify.annotations.Nullable;

/** On which legal ground one sort of people is asked about a purpose, or why they are not asked. */
@Named("groundsView")
@RequestScoped
public class GroundsView {
    @SuppressWarnings("NullAway.Init") // read before the page is made
    private PurposeSnapshot purpose;

    private Audience audience = Audience.PERSON;
    private @Nullable String basis;
    private @Nullable String condition;
    private @Nullable String why;
    private @Nullable String whyEasy;

    @Inject
    PartyService parties;

    @Inject
    PurposeService purposes;

    @Inject
    Asked asked;

    @Inject
    Wording wording;

    @PostConstruct
    void read() {
        purpose = parties.purpose(asked.text("purpose").orElseThrow(() -> Refusal.unknown("consent.purpose")));
        audience = asked.text("audience")
                .map(name -> name.equals(Audience.STAFF.name()) ? Audience.STAFF : Audience.PERSON)
                .orElse(Audience.PERSON);
        Ground now = parties.ground(purpose.code(), audience);
        basis = now.lawfulBasis();
        condition = now.art9Condition();
        why = now.whyWords();
        whyEasy = now.whyEasy();
    }

    public PurposeSnapshot getPurpose() {
        return purpose;
    }

    public String getTitle() {
        return Optional.ofNullable(purposes.current(List.of(purpose.id()), wording.locale())
                        .get(purpose.id()))
                .map(words -> words.wording().filled(Map.of("place", "…")).title())
                .orElse(purpose.code());
    }

    public Audience getAudience() {
        return audience;
    }

    public void save() {
        String chosen = basis == null ? "" : basis;
        boolean consent = chosen.equals(Ground.CONSENT);
        if (chosen.isEmpty()) {
            throw Refusal.invalid("basis", "consent.deskChoose");
        }
        if (!consent && (blank(why) || blank(whyEasy))) {
            throw Refusal.invalid(blank(why) ? "why" : "whyEasy", "consent.whyNeeded");
        }
        parties.become(
                purpose.code(),
                audience,
                new Ground(chosen, consent, null, blank(condition) ? null : condition, why, whyEasy));
        SaidView.andGo("/consent/grounds?purpose=" + purpose.code() + "&audience=" + audience, "consent.groundSaid");
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    public @Nullable String getBasis() {
        return basis;
    }

    public void setBasis(@Nullable String basis) {
        this.basis = basis;
    }

    public @Nullable String getCondition() {
        return condition;
    }

    public void setCondition(@Nullable String condition) {
        this.condition = condition;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }

    public @Nullable String getWhyEasy() {
        return whyEasy;
    }

    public void setWhyEasy(@Nullable String whyEasy) {
        this.whyEasy = whyEasy;
    }
}
