package org.alongside.consent.deciding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.consent.Artefact;
import org.alongside.consent.EventType;
import org.alongside.consent.purposes.PurposeService;
import org.alongside.consent.records.ConsentRecord;
import org.alongside.consent.records.Decisions;
import org.alongside.consent.records.Entry;
import org.alongside.identity.CurrentPerson;

/** Where one yes leans on another, the end of the one is the end of the other, in the same transaction. */
@ApplicationScoped
public class Leaning {
    @Inject
    Decisions decisions;

    @Inject
    PurposeService purposes;

    @Inject
    Deciding deciding;

    @Inject
    CurrentPerson person;

    /** Stops what this person said to letting that thing out, if they said anything; a second call does nothing. */
    public void stop(UUID whose, Artefact artefact) {
        UUID purpose = purposes.purpose(Decisions.LEANS).id();
        decisions.keysOf(whose).stream()
                .flatMap(key -> decisions.find(key, purpose, artefact.key()).stream())
                .flatMap(this::running)
                .forEach(record -> {
                    Entry entry = Entry.bySystem(EventType.WITHDRAWN, decisions.now(), record.subjectKey());
                    var unused = deciding.stop(record, entry, person.locale());
                });
    }

    private Stream<ConsentRecord> running(ConsentRecord found) {
        ConsentRecord record = Objects.requireNonNull(decisions.lock(found.id()));
        return switch (record.at(decisions.now())) {
            case GIVEN, SUSPENDED, REQUESTED, DEFERRED -> Stream.of(record);
            default -> Stream.empty();
        };
    }
}
