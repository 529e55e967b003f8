package org.alongside.meetings.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.consent.Scope;
import org.alongside.consent.gate.ConsentGate;
import org.alongside.consent.gate.GateAnswer;
import org.alongside.consent.gate.GateQuestion;
import org.alongside.consent.uses.PartOfPerson;
import org.alongside.consent.uses.Reach;
import org.alongside.consent.uses.UsePlace;
import org.alongside.platform.text.Texts;

/** Whether people may be heard in the recording of a meeting: each is asked for this meeting alone. */
@ApplicationScoped
class Voices {
    static final String PURPOSE = "RECORD_MEETING";

    @Inject
    ConsentGate gate;

    @Inject
    Texts texts;

    static Scope scope(UUID meeting) {
        return new Scope(List.of("MEETING:" + meeting, Scope.EVERYTHING));
    }

    /** Nobody is nobody's yes: without people there is nothing to record. */
    boolean permit(UUID meeting, Collection<UUID> people) {
        return !people.isEmpty() && answers(meeting, people).values().stream().allMatch(GateAnswer::permitted);
    }

    /**
     * Written down as a use for each of them, under the locks of their decisions, one after the other in their order.
     *
     * @return false as soon as somebody's yes is gone
     */
    boolean use(Part part, String title, Collection<UUID> people) {
        UsePlace place = new UsePlace(
                texts.of(Texts.STANDARD, "meetings.recordingPlace", title), Reach.R0, PartOfPerson.SPEAKER);
        return answers(part.meeting(), people).entrySet().stream()
                .sorted(Comparator.comparing(
                        it -> Optional.ofNullable(it.getValue().record()).orElse(new UUID(0, 0))))
                .allMatch(it ->
                        gate.use(PURPOSE, it.getKey(), part.artefact(), place).permitted());
    }

    private Map<GateQuestion, GateAnswer> answers(UUID meeting, Collection<UUID> people) {
        return gate.check(
                PURPOSE,
                people.stream()
                        .map(it -> new GateQuestion(it, scope(meeting), null))
                        .toList());
    }
}
