package org.alongside.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.consent.purposes.Audience;
import org.alongside.consent.purposes.PurposeService;
import org.alongside.consent.purposes.PurposeSnapshot;
import org.alongside.identity.CurrentPerson;
import org.alongside.identity.May;
import org.alongside.people.PersonService;
import org.alongside.platform.Refusal;

/** Putting questions to people. Whoever asks never learns the answer, only whether something may be used. */
@ApplicationScoped
@Transactional
public class AskService {
    @Inject
    Decisions decisions;

    @Inject
    Asks asks;

    @Inject
    PurposeService purposes;

    @Inject
    PersonService people;

    @Inject
    CurrentPerson person;

    @Inject
    Effects effects;

    /**
     * Asks a person, once: a question about the same thing that is open, answered or resting is that question again, and
     * whoever asks cannot tell which.
     *
     * @param place where it would be used, as the person reads it: "the public summary of Respite care"
     * @param words the person's own words it is about, exactly; empty where it is not about words
     */
    public UUID ask(UUID whom, String purposeCode, Scope scope, String place, String words) {
        person.mustBeStaff();
        return put(whom, purposeCode, scope, place, words);
    }

    /**
     * Asks because of a thing that a room has just taken in, such as a picture with this person in it, or the person's
     * own story. That room has checked who may put things there; who puts it there asks, a supporter in the name of
     * whom they help.
     */
    public UUID askAbout(UUID whom, String purposeCode, Scope scope, String place, String words) {
        return put(person.id(May.TYPE), whom, purposeCode, scope, place, words);
    }

    /** A question the person wants to answer by their own wish, about themselves as a whole. */
    public UUID askMyself(String purposeCode) {
        return put(person.id(), purposeCode, Scope.everything(), "", "");
    }

    private UUID put(UUID whom, String purposeCode, Scope scope, String place, String words) {
        return put(person.id(), whom, purposeCode, scope, place, words);
    }

    private UUID put(UUID asker, UUID whom, String purposeCode, Scope scope, String place, String words) {
        PurposeSnapshot purpose = purposes.purpose(purposeCode);
        Audience audience = people.snapshot(whom).staff() ? Audience.STAFF : Audience.PERSON;
        if (!purposes.ground(purpose.id(), audience).asks()) {
            throw Refusal.rule("consent.notAsked");
        }
        ConsentRecord record = decisions.lock(decisions.keyOf(whom), purpose.id(), scope.narrowest());
        Optional<Ask> before = asks.latest(record.id());
        if (before.isPresent() && !mayAskAgain(record, before.get(), words, asker.equals(whom))) {
            return before.get().id();
        }
        long now = decisions.now();
        Ask ask = asks.add(new Ask(record.id(), asker, now, place, words));
        if (EventType.REQUESTED.allowedFrom(record.at(now))) {
            decisions.write(record, purpose.code(), step(now, asker.equals(whom)), entry(asker, now));
        }
        effects.asked(record, purpose.code(), ask);
        return ask.id();
    }

    /**
     * Open questions are not piled up; a no rests, except for whoever said it; a yes to other words is asked about the
     * new words.
     */
    private boolean mayAskAgain(ConsentRecord record, Ask before, String words, boolean myself) {
        long now = decisions.now();
        return switch (record.at(now)) {
            case NONE, EXPIRED, SUPERSEDED -> true;
            case REQUESTED, DEFERRED, GIVEN -> !before.about(words);
            case REFUSED, WITHDRAWN -> myself || now - record.sinceMs() >= asks.restMs();
            default -> false;
        };
    }

    private Step step(long now, boolean myself) {
        Set<Assurance> sure = myself ? Set.of(Assurance.PERSON_ASKED_AGAIN) : Set.of();
        return new Step(EventType.REQUESTED, now, sure).afterRest(asks.restMs());
    }

    private Entry entry(UUID asker, long now) {
        return Entry.said(EventType.REQUESTED, now, decisions.keyOf(asker));
    }

    /** Whether this was asked, and whether it may be used now; a no looks like silence. */
    public Optional<AskedSnapshot> asked(UUID whom, String purposeCode, Scope scope) {
        person.mustBeStaff();
        PurposeSnapshot purpose = purposes.purpose(purposeCode);
        long now = decisions.now();
        return decisions
                .find(whom, purpose.id(), scope.narrowest())
                .flatMap(record -> asks.latest(record.id())
                        .map(ask -> new AskedSnapshot(
                                ask.id(),
                                Instant.ofEpochMilli(ask.askedMs()),
                                record.at(now).permits() && ask.wordsSha256().equals(record.wordsSha256()))));
    }
}
