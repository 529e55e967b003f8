package org.alongside.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.alongside.identity.CurrentPerson;
import org.alongside.people.PersonService;
import org.alongside.platform.Refusal;
import org.alongside.platform.limit.LimitService;

/** Somebody rings and reads out the code of a receipt: with a second fact, and only then, it can be stopped for them. */
@ApplicationScoped
@Transactional
public class CodeService {
    private static final int TRIES = 10;
    private static final Duration WITHIN = Duration.ofMinutes(15);

    @Inject
    Decisions decisions;

    @Inject
    Receipts receipts;

    @Inject
    Deciding deciding;

    @Inject
    PersonService people;

    @Inject
    LimitService limits;

    @Inject
    CurrentPerson person;

    /** A wrong code and a wrong name are refused alike, so that neither can be found out with the other. */
    public Outcome stop(String code, String name) {
        person.mustBeStaff();
        limits.count("consent.code", person.id().toString(), TRIES, WITHIN);
        UUID id = receipts.byCode(code.strip().toUpperCase(Locale.ROOT))
                .map(receipts::event)
                .map(LoggedEvent::record)
                .filter(record -> named(decisions.get(record), name))
                .orElseThrow(() -> Refusal.unknown("consent.code"));
        ConsentRecord record = decisions.lock(id);
        EventType type = record.basis().proxy() ? EventType.OBJECTED : EventType.WITHDRAWN;
        Entry entry = Entry.said(type, decisions.now(), record.subjectKey())
                .through(Channel.RECEIPT_CODE, decisions.now())
                .by(DecisionBasis.SELF, record.subjectKey(), decisions.keyOf(person.id()));
        return deciding.outcome(record, deciding.stop(record, entry, person.locale()));
    }

    private boolean named(ConsentRecord record, String name) {
        return people.snapshot(decisions.personOf(record)).name().equalsIgnoreCase(name.strip());
    }
}
