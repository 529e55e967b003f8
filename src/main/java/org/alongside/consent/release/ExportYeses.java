package org.alongside.consent.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.consent.Scope;
import org.alongside.consent.gate.ConsentGate;
import org.alongside.consent.gate.GateAnswer;
import org.alongside.consent.gate.GateQuestion;
import org.alongside.consent.purposes.PurposeService;
import org.alongside.consent.records.ConsentRecord;
import org.alongside.consent.records.Decisions;

/** Every yes that an export rests on: which there are, and whether they still are the ones it was made with. */
@ApplicationScoped
public class ExportYeses {
    @Inject
    ConsentGate gate;

    @Inject
    Decisions decisions;

    @Inject
    PurposeService purposes;

    /** What is permitted now, each with the answer it rests on. */
    Map<ExportItem, GateAnswer> permitted(Collection<ExportItem> items) {
        Map<ExportItem, GateAnswer> permitted = new HashMap<>();
        items.stream().collect(Collectors.groupingBy(ExportItem::purpose)).forEach((purpose, some) -> {
            Map<GateQuestion, GateAnswer> answers =
                    gate.check(purpose, some.stream().map(ExportItem::question).toList());
            some.forEach(item -> {
                GateAnswer answer = answers.getOrDefault(item.question(), GateAnswer.NEVER_SAID);
                if (answer.permitted() && answer.record() != null) {
                    permitted.put(item, answer);
                }
            });
        });
        return permitted;
    }

    /** The very same yeses; their records are locked, and what was said at a wider width is read again under the lock. */
    boolean unchanged(List<ExportLine> lines, Map<UUID, ConsentRecord> locked, long nowMs) {
        return lines.stream().allMatch(line -> {
            ConsentRecord record = locked.get(line.record());
            return record != null && line.stillHolds(record, nowMs) && permits(line, record, true);
        });
    }

    /** A yes to the same words that may be newer; for a file that is out already. */
    boolean stillPermitted(List<ExportLine> lines, long nowMs) {
        return lines.stream().allMatch(line -> {
            ConsentRecord record = decisions.get(line.record());
            return line.permits(record, nowMs) && permits(line, record, false);
        });
    }

    private boolean permits(ExportLine line, ConsentRecord record, boolean again) {
        Scope scope = line.scope(record.scopeKey());
        UUID person = decisions.personOf(record);
        if (again) {
            decisions.readAgain(person, record.purpose(), scope);
        }
        String purpose = purposes.purpose(record.purpose()).code();
        return gate.check(purpose, new GateQuestion(person, scope, null)).permitted();
    }
}
