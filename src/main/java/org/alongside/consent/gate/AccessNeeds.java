package org.alongside.consent.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.consent.ConsentEvent;
import org.alongside.consent.ConsentState;
import org.alongside.consent.Scope;
import org.alongside.consent.asking.AskService;
import org.alongside.consent.purposes.PurposeService;
import org.alongside.consent.records.Decisions;
import org.alongside.identity.needs.NeedService;
import org.alongside.identity.needs.NeedsConsent;

/** What helps people take part is kept and shown only while the ledger has their yes, and deleted when it has not. */
@ApplicationScoped
public class AccessNeeds implements NeedsConsent {
    static final String PURPOSE = "ACCESS_NEEDS";

    @Inject
    ConsentGate gate;

    @Inject
    Decisions decisions;

    @Inject
    PurposeService purposes;

    @Inject
    AskService asking;

    @Inject
    NeedService needs;

    @Override
    public Set<UUID> given(Collection<UUID> people) {
        Map<UUID, GateQuestion> questions = people.stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), it -> new GateQuestion(it, Scope.everything(), null)));
        Map<GateQuestion, GateAnswer> answers = gate.check(PURPOSE, questions.values());
        return people.stream()
                .filter(it -> answers.getOrDefault(questions.get(it), GateAnswer.NEVER_SAID)
                        .permitted())
                .collect(Collectors.toSet());
    }

    @Override
    public boolean asked(UUID whom) {
        return decisions
                .find(whom, purposes.purpose(PURPOSE).id(), Scope.EVERYTHING)
                .filter(it -> it.at(decisions.now()) != ConsentState.NONE)
                .isPresent();
    }

    @Override
    public String question() {
        return "/consent/ask?id=" + asking.askMyself(PURPOSE);
    }

    public void stopped(@Observes ConsentEvent.Withdrawn stop) {
        forget(stop);
    }

    /** What only rests, because somebody's right is looked at, is hidden by the gate and not deleted. */
    void lapsed(@Observes ConsentEvent.Lapsed end) {
        boolean over = decisions
                .find(end.person(), purposes.purpose(PURPOSE).id(), Scope.EVERYTHING)
                .map(it -> it.at(decisions.now()))
                .filter(it -> it == ConsentState.EXPIRED || it == ConsentState.REVOKED)
                .isPresent();
        if (over) {
            forget(end);
        }
    }

    private void forget(ConsentEvent event) {
        if (PURPOSE.equals(event.purpose())) {
            needs.forget(event.person());
        }
    }
}
