package org.alongside.consent.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.consent.Artefact;
import org.alongside.consent.ConsentState;
import org.alongside.consent.log.Hash;
import org.alongside.consent.records.ConsentRecord;
import org.alongside.consent.records.Decisions;
import org.alongside.consent.restore.Restores;
import org.alongside.consent.uses.UsePlace;
import org.alongside.consent.uses.Uses;
import org.jspecify.annotations.Nullable;

/**
 * The one gate: whoever shows, sends or prints a person's words, face or name asks here first. What nobody allowed is
 * not permitted.
 */
@ApplicationScoped
public class ConsentGate {
    /** More people or things than this in one question would be a query no database likes. */
    private static final int CHUNK = 300;

    @Inject
    Decisions decisions;

    @Inject
    GateRows rows;

    @Inject
    Uses uses;

    @Inject
    Restores restores;

    public GateAnswer check(String purpose, GateQuestion question) {
        return check(purpose, List.of(question)).getOrDefault(question, GateAnswer.NEVER_SAID);
    }

    /** The answers for everything on a page in one statement. */
    public Map<GateQuestion, GateAnswer> check(String purpose, Collection<GateQuestion> questions) {
        Map<GateQuestion, GateAnswer> answers = new HashMap<>();
        List<GateQuestion> rest = List.copyOf(questions);
        long now = decisions.now();
        for (int from = 0; from < rest.size(); from += CHUNK) {
            List<GateQuestion> some = rest.subList(from, Math.min(rest.size(), from + CHUNK));
            Map<UUID, Said> said = rows.of(purpose, some);
            some.forEach(question -> answers.put(question, answer(question, said.get(question.person()), now)));
        }
        return answers;
    }

    /**
     * Writes down, in the caller's transaction, that something is used from now on, if it may be. Takes the same locks
     * as a withdrawal, so that one of the two is first and there is no third case.
     */
    public GateAnswer use(String purpose, GateQuestion question, Artefact artefact, UsePlace place) {
        GateAnswer before = check(purpose, question);
        UUID id = before.record();
        if (!before.permitted()
                || id == null
                || (place.reach().leavesUs() && restores.frozen().isPresent())) {
            return before.permitted() ? GateAnswer.NEVER_SAID : before;
        }
        ConsentRecord record = decisions.lock(id);
        decisions.readAgain(question.person(), record.purpose(), question.scope());
        GateAnswer locked = check(purpose, question);
        if (locked.permitted()) {
            uses.add(record, artefact, place, decisions.now());
        }
        return locked;
    }

    private static GateAnswer answer(GateQuestion question, @Nullable Said said, long now) {
        GateRow row = said == null ? null : said.settles(question.scope(), now).orElse(null);
        if (row == null) {
            return GateAnswer.NEVER_SAID;
        }
        ConsentState state = row.at(now);
        boolean otherWords = state.permits() && otherWords(question, row);
        return new GateAnswer(
                state.permits() && !otherWords, state, otherWords, row.record(), row.stateSeq(), row.validUntilMs());
    }

    private static boolean otherWords(GateQuestion question, GateRow row) {
        String agreed = row.wordsSha256();
        String shown = question.words();
        return agreed != null && shown != null && !agreed.equals(Hash.of(shown));
    }
}
