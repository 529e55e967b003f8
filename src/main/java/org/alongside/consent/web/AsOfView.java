package org.alongside.consent.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.alongside.consent.Scope;
import org.alongside.consent.register.AsOf;
import org.alongside.consent.register.AsOfAnswer;
import org.alongside.consent.register.AsOfPart;
import org.alongside.consent.register.AsOfService;
import org.alongside.consent.register.CountSnapshot;
import org.alongside.consent.register.DecisionRegisterService;
import org.alongside.consent.register.RegisterFilter;
import org.alongside.platform.Refusal;
import org.alongside.platform.web.Asked;
import org.alongside.platform.web.DatesView;
import org.alongside.platform.web.TextView;
import org.jspecify.annotations.Nullable;

/** What was permitted on a day, or when the log had a certain number of lines. */
@Named("asOfView")
@RequestScoped
public class AsOfView {
    private static final AsOfPart NOTHING = new AsOfPart(List.of(), "");

    private List<CountSnapshot> purposes = List.of();
    private AsOf moment = new AsOf(0, Instant.EPOCH);
    private AsOfPart found = NOTHING;
    private @Nullable AsOfAnswer answer;
    private String mistake = "";

    @Inject
    AsOfService past;

    @Inject
    DecisionRegisterService register;

    @Inject
    Asked asked;

    @Inject
    TextView texts;

    @PostConstruct
    void read() {
        purposes = register.counts(RegisterFilter.ALL);
        try {
            String seq = text("seq");
            moment = past.moment(
                    seq.matches("[0-9]{1,15}") ? Long.valueOf(seq) : null, seq.isEmpty() ? endOfDay() : null);
            if (purposes.stream().anyMatch(it -> it.purpose().equals(text("purpose")))) {
                found = past.permitted(text("purpose"), moment, text("after"));
                String key = text("key");
                answer = key.isEmpty() ? null : past.gate(key, text("purpose"), scope(), moment);
            }
        } catch (Refusal wrong) {
            if (wrong.reason() != Refusal.Reason.INVALID) {
                throw wrong;
            }
            mistake = wrong.args().isEmpty()
                    ? texts.of(wrong.key())
                    : texts.of(wrong.key(), wrong.args().get(0));
        }
    }

    /** One thing, as the list names it, or everything. */
    private Scope scope() {
        String only = text("scope");
        return only.isEmpty() || only.equals(Scope.EVERYTHING)
                ? Scope.everything()
                : new Scope(List.of(only, Scope.EVERYTHING));
    }

    /** A day means all of it. */
    private @Nullable Instant endOfDay() {
        try {
            return text("day").isEmpty()
                    ? null
                    : LocalDate.parse(text("day"))
                            .plusDays(1)
                            .atStartOfDay(DatesView.ZONE)
                            .toInstant()
                            .minusMillis(1);
        } catch (DateTimeParseException e) {
            throw Refusal.invalid("day", "consent.deskDay");
        }
    }

    /** What the address asks for; empty when it does not. */
    public String text(String name) {
        return asked.text(name).orElse("");
    }

    public List<CountSnapshot> getPurposes() {
        return purposes;
    }

    public AsOf getMoment() {
        return moment;
    }

    public AsOfPart getFound() {
        return found;
    }

    public @Nullable AsOfAnswer getAnswer() {
        return answer;
    }

    public String getMistake() {
        return mistake;
    }

    public boolean isChosen() {
        return mistake.isEmpty() && !text("purpose").isEmpty();
    }
}
