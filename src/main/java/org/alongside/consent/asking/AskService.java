package org.alongside.consent.asking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.consent.Assurance;
import org.alongside.consent.ConsentState;
import org.alongside.consent.EventType;
import org.alongside.consent.Scope;
import org.alongside.consent.purposes.PurposeService;
import org.alongside.consent.purposes.PurposeSnapshot;
import org.alongside.consent.records.ConsentRecord;
import org.alongside.consent.records.Decisions;
import org.alongside.consent.records.Entry;
import org.alongside.consent.records.Step;
import org.alongside.identity.CurrentPerson;
import org.alongside.identity.May;
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
    CurrentPerson person;

    @Inject
    Effects effects;

    @Inject
    Askable askable;

    /**
     * Asks a person, once: a question about the same thing that is open, answered or resting is that question again, and
     * whoever asks cannot tell which.
     *
     * @param place where it would be used, as the person reads it: "the public summary of Respite care"
     * @param words the person's own words it is about, exactly; empty where it is not about words
     */
    public UUID ask(UUID whom, String purposeCode, Scope scope, String place, String words) {
        person.mustBeStaff();
        PurposeSnapshot purpose = purposes.purpose(purposeCode);
        Optional<String> partner = askable.named(purpose, scope);
        return put(person.id(), whom, purpose, scope.narrowest(), partner.orElse(place), words);
    }

    /**
     * Asks because of a thing that a room has just taken in, such as a picture with this person in it, or the person's
     * own story. That room has checked who may put things there; who puts it there asks, a supporter in the name of
     * whom they help.
     */
    public UUID askAbout(UUID whom, String purposeCode, Scope scope, String place, String words) {
        return put(person.id(May.TYPE), whom, purposes.purpose(purposeCode), scope.narrowest(), place, words);
    }

    /** A question the person wants to answer by their own wish, about themselves as a whole. */
    public UUID askMyself(String purposeCode) {
        PurposeSnapshot purpose = purposes.purpose(purposeCode);
        askable.named(purpose, Scope.everything());
        return put(person.id(), person.id(), purpose, Scope.EVERYTHING, "", "");
    }

    private UUID put(UUID asker, UUID whom, PurposeSnapshot purpose, String scopeKey, String place, String words) {
        if (!askable.asks(whom, purpose)) {
            throw Refusal.rule("consent.notAsked");
        }
        ConsentRecord record = decisions.lock(decisions.keyOf(whom), purpose.id(), scopeKey);
        Optional<Ask> before = asks.latest(record.id());
        if (before.isPresent() && !mayAskAgain(record, before.get(), words, asker.equals(whom))) {
            return before.get().id();
        }
        return open(asker, record, purpose, place, words);
    }

    /** Something is asked in addition to what this person agreed to; what they were asked about already is left alone. */
    public void askToo(ConsentRecord standing, PurposeSnapshot added) {
        UUID whom = decisions.personOf(standing);
        if (!askable.asks(whom, added)) {
            return;
        }
        ConsentRecord record = decisions.lock(standing.subjectKey(), added.id(), standing.scopeKey());
        if (record.at(decisions.now()) == ConsentState.NONE) {
            Optional<Ask> known = asks.latest(standing.id());
            open(
                    person.id(),
                    record,
                    added,
                    known.map(Ask::place).orElse(""),
                    known.map(Ask::words).orElse(""));
        }
    }

    /** The question is another one now: it is put again, and the state still says why. */
    public void askAgain(ConsentRecord superseded, PurposeSnapshot purpose) {
        asks.latest(superseded.id()).ifPresent(ask -> {
            Ask again = asks.add(new Ask(superseded.id(), person.id(), decisions.now(), ask.place(), ask.words()));
            effects.asked(superseded, purpose.code(), again);
        });
    }

    private UUID open(UUID asker, ConsentRecord record, PurposeSnapshot purpose, String place, String words) {
        long now = decisions.now();
        Ask ask = asks.add(new Ask(record.id(), asker, now, place, words));
        boolean myself = decisions.personOf(record).equals(asker);
        if (EventType.REQUESTED.allowedFrom(record.at(now)) && record.at(now) != ConsentState.SUPERSEDED) {
            decisions.write(record, purpose.code(), step(now, myself), entry(asker, now));
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
            case NONE, EXPIRED -> true;
            case REQUESTED, DEFERRED, GIVEN, SUPERSEDED -> !before.about(words);
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
