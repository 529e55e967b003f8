package org.alongside.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.consent.purposes.PurposeService;
import org.alongside.identity.CurrentPerson;

/** Where one yes leans on another, the end of the one is the end of the other, in the same transaction. */
@ApplicationScoped
public class Leaning {
    /** What is told, and what is let out of it; {@link Decisions} locks the second with the first. */
    static final String FIRM = "STORY_TELL";

    static final String LEANS = "STORY_PUBLIC";

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
        UUID purpose = purposes.purpose(LEANS).id();
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
