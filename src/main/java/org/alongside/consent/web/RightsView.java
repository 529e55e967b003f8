package org.alongside.consent.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.consent.rights.AuthorityKind;
import org.alongside.consent.rights.AuthorityService;
import org.alongside.consent.rights.RightSnapshot;
import org.alongside.platform.Refusal;
import org.alongside.platform.web.Asked;
import org.alongside.platform.web.DatesView;
import org.alongside.platform.web.SaidView;
import org.alongside.platform.web.TextView;
import org.alongside.platform.web.Wording;
import org.jspecify.annotations.Nullable;

/** Rights to decide for somebody: of one person for whoever answers for them, or all for the data protection lead. */
@Named("rightsView")
@RequestScoped
public class RightsView {
    private @Nullable UUID person;
    private List<RightSnapshot> rights = List.of();
    private @Nullable String kind;
    private @Nullable String holder;
    private @Nullable String checkAgain;
    private String[] purposes = {};

    @Inject
    AuthorityService authority;

    @Inject
    Asked asked;

    @Inject
    TextView texts;

    @Inject
    Wording wording;

    @PostConstruct
    void read() {
        person = asked.maybeId("person").orElse(null);
        rights = person == null ? authority.all() : authority.of(person);
    }

    public void claim() {
        UUID whom = person;
        if (whom == null) {
            throw Refusal.unknown("people.unknown");
        }
        AuthorityKind right = Stream.of(AuthorityKind.values())
                .filter(it -> it.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("kind", "consent.deskChoose"));
        if (holder == null || holder.isBlank()) {
            throw Refusal.invalid("holder", "consent.rightHolder");
        }
        if (purposes.length == 0) {
            throw Refusal.invalid("purposes", "consent.deskChoose");
        }
        try {
            LocalDate day = LocalDate.parse(checkAgain == null ? "" : checkAgain.strip());
            authority.claim(
                    whom,
                    right,
                    Set.of(purposes),
                    holder.strip(),
                    day.atStartOfDay(DatesView.ZONE).toInstant());
        } catch (DateTimeParseException e) {
            throw Refusal.invalid("checkAgain", "consent.deskDay");
        }
        back("consent.rightClaimedSaid");
    }

    public void verify() {
        authority.verify(asked.id("right"));
        back("consent.rightSeenSaid");
    }

    public void reject() {
        authority.reject(asked.id("right"));
        back("consent.rightRejectedSaid");
    }

    public void end() {
        authority.end(asked.id("right"));
        back("consent.rightEndedSaid");
    }

    private void back(String said) {
        SaidView.andGo(person == null ? "/consent/rights" : "/consent/rights?person=" + person, said);
    }

    public @Nullable UUID getPerson() {
        return person;
    }

    public List<RightSnapshot> getRights() {
        return rights;
    }

    /** How a right stands. */
    public ChoicesView.Mark mark(RightSnapshot right) {
        return switch (right.status()) {
            case "VERIFIED" -> new ChoicesView.Mark("tick", "done", "rightIs.VERIFIED");
            case "CLAIMED" -> new ChoicesView.Mark("clock", "plain", "rightIs.CLAIMED");
            case "REJECTED" -> new ChoicesView.Mark("cross", "plain", "rightIs.REJECTED");
            default -> new ChoicesView.Mark("half", "plain", "rightIs.ENDED");
        };
    }

    public List<SelectItem> getKinds() {
        return Stream.of(AuthorityKind.values())
                .map(it -> new SelectItem(it.name(), texts.of("consent.right." + it)))
                .toList();
    }

    public List<SelectItem> getAllPurposes() {
        return authority.purposes(wording.locale()).entrySet().stream()
                .map(it -> new SelectItem(it.getKey(), it.getValue()))
                .toList();
    }

    /** In the words of the questions. */
    public String titles(RightSnapshot right) {
        Map<String, String> words = authority.purposes(wording.locale());
        return String.join(
                "; ",
                right.purposes().stream()
                        .map(code -> words.getOrDefault(code, code))
                        .toList());
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getHolder() {
        return holder;
    }

    public void setHolder(@Nullable String holder) {
        this.holder = holder;
    }

    public @Nullable String getCheckAgain() {
        return checkAgain;
    }

    public void setCheckAgain(@Nullable String checkAgain) {
        this.checkAgain = checkAgain;
    }

    public String[] getPurposes() {
        return purposes.clone();
    }

    public void setPurposes(String[] purposes) {
        this.purposes = purposes.clone();
    }
}
