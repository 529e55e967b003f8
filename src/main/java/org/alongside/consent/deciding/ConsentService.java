package org.alongside.consent.deciding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.alongside.consent.Answer;
import org.alongside.consent.Assurance;
import org.alongside.consent.ConsentState;
import org.alongside.consent.EventType;
import org.alongside.consent.asking.Ask;
import org.alongside.consent.asking.Asks;
import org.alongside.consent.asking.Effects;
import org.alongside.consent.log.Hash;
import org.alongside.consent.notices.RenditionSnapshot;
import org.alongside.consent.purposes.PurposeService;
import org.alongside.consent.purposes.PurposeSnapshot;
import org.alongside.consent.records.ConsentRecord;
import org.alongside.consent.records.Decisions;
import org.alongside.consent.records.Entry;
import org.alongside.consent.records.LoggedEvent;
import org.alongside.consent.records.Step;
import org.alongside.identity.CurrentPerson;
import org.alongside.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** Answering and stopping. Each call is one transaction; whoever answers decides about themselves alone. */
@ApplicationScoped
@Transactional
public class ConsentService {
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
    Deciding deciding;

    /**
     * The person's answer to a question. The same command twice is one answer with one receipt; an answer to words that
     * another question has replaced is not taken.
     *
     * @param rendition the form of the question that the person saw
     */
    public Outcome answer(UUID question, Answer answer, UUID rendition, UUID command) {
        return answer(question, answer, rendition, command, "");
    }

    /**
     * The same, with what the person typed or said where a yes must be explicit.
     *
     * @param statement a clear yes in their own words; empty where none is needed
     */
    public Outcome answer(UUID question, Answer answer, UUID rendition, UUID command, String statement) {
        Ask ask = asks.get(question);
        ConsentRecord record = mine(ask.record(), "consent.question");
        Optional<LoggedEvent> done = decisions.byCommand(command);
        if (done.isPresent()) {
            return deciding.outcome(record, done);
        }
        RenditionSnapshot shown = purposes.rendition(rendition);
        if (!shown.purpose().equals(record.purpose())) {
            throw Refusal.unknown("consent.question");
        }
        PurposeSnapshot purpose = purposes.purpose(record.purpose());
        Saying saying = new Saying(ask, record, purpose, shown, command, statement.strip());
        return switch (answer) {
            case YES -> yes(saying);
            case NO -> no(saying);
            case NOT_NOW -> notNow(saying);
            case HELP -> help(saying);
        };
    }

    /**
     * A yes to "may it go on?". It prolongs what runs or has just ended, and never brings back what was stopped while the
     * form was open: whoever stops is not outrun by an older page.
     *
     * @param statement as for a first yes, because going on is no smaller yes; empty where none is needed
     */
    public Outcome goOn(UUID question, UUID rendition, UUID command, String statement) {
        ConsentRecord record = mine(asks.get(question).record(), "consent.question");
        ConsentState state = record.at(decisions.now());
        boolean first = decisions.byCommand(command).isEmpty();
        if (first && !state.permits() && state != ConsentState.EXPIRED) {
            throw Refusal.rule("consent.stoppedMeanwhile");
        }
        return answer(question, Answer.YES, rendition, command, statement);
    }

    /** Stops, at once and without a reason; what is stopped already stays so. */
    public Outcome withdraw(UUID choice) {
        ConsentRecord record = mine(choice, "consent.choice");
        return stop(record, null);
    }

    private Outcome yes(Saying saying) {
        ConsentRecord record = saying.record();
        ConsentState state = record.at(decisions.now());
        boolean sameWords = saying.ask().wordsSha256().equals(record.wordsSha256());
        boolean running = state.permits() && !saying.ask().refreshOpen();
        if (running && sameWords) {
            return deciding.outcome(record, Optional.empty());
        }
        if (state == ConsentState.SUSPENDED) {
            Entry again = Entry.said(EventType.RESUMED, decisions.now(), record.subjectKey());
            deciding.resume(record, new Step(EventType.RESUMED, decisions.now(), Set.of()), again);
            state = record.at(decisions.now());
        }
        EventType type = state.permits() ? EventType.RENEWED : EventType.GIVEN;
        Set<Assurance> sure = EnumSet.noneOf(Assurance.class);
        Map<String, String> options =
                new TreeMap<>(Map.of(Entry.WORDS, saying.ask().wordsSha256()));
        if (purposes.stillAsked(saying.shown())) {
            sure.add(Assurance.CURRENT_NOTICE);
        } else {
            throw Refusal.rule("consent.questionChanged");
        }
        if (!saying.purpose().explicitNeeded()) {
            sure.add(Assurance.STATEMENT);
        } else if (Statement.clear(saying.statement())) {
            sure.add(Assurance.STATEMENT);
            options.put(Entry.STATEMENT, Hash.of(saying.statement()));
            saying.ask().stated(saying.statement());
        } else {
            throw Refusal.invalid("statement", "consent.statementNeeded");
        }
        long now = decisions.now();
        Integer days = saying.purpose().validityDays();
        Long until =
                days == null ? null : Long.valueOf(now + Duration.ofDays(days).toMillis());
        Entry entry = entry(type, saying, options, until);
        Outcome outcome = decide(saying, new Step(type, now, sure).havingSeen(record.stateSeq()), entry);
        effects.given(record, saying.purpose().code(), saying.ask());
        return outcome;
    }

    /** A no to something that runs is a stop; a no after a no changes nothing. */
    private Outcome no(Saying saying) {
        ConsentState state = saying.record().at(decisions.now());
        saying.ask().settled(decisions.now());
        return switch (state) {
            case REFUSED, WITHDRAWN -> deciding.outcome(saying.record(), Optional.empty());
            case GIVEN, SUSPENDED -> stop(saying.record(), saying.command());
            default ->
                decide(
                        saying,
                        new Step(EventType.REFUSED, decisions.now(), Set.of()),
                        entry(EventType.REFUSED, saying, Map.of(), null));
        };
    }

    /** Decides nothing: the question comes back after a while, or not at all. */
    private Outcome notNow(Saying saying) {
        ConsentState state = saying.record().at(decisions.now());
        if (state == ConsentState.REQUESTED) {
            decisions.write(
                    saying.record(),
                    saying.purpose().code(),
                    new Step(EventType.DEFERRED, decisions.now(), Set.of()),
                    entry(EventType.DEFERRED, saying, Map.of(), null));
        }
        if (saying.ask().refreshOpen() && state.permits()) {
            saying.ask().refreshLater();
        } else if (state == ConsentState.REQUESTED || saying.ask().due(saying.record(), decisions.now())) {
            asks.notNow(saying.ask(), decisions.now());
        }
        return new Outcome(saying.record().id(), saying.record().at(decisions.now()), null);
    }

    /** Never a yes: somebody rings, and the question stays open. */
    private Outcome help(Saying saying) {
        if (saying.ask().wantsHelp(decisions.now())) {
            effects.helpWanted(saying.record(), saying.purpose().code(), saying.ask());
        }
        return new Outcome(saying.record().id(), saying.record().at(decisions.now()), null);
    }

    private Outcome decide(Saying saying, Step step, Entry entry) {
        saying.ask().settled(decisions.now());
        return deciding.outcome(
                saying.record(), deciding.decide(saying.record(), step, entry, saying.shown(), saying.ask()));
    }

    private Outcome stop(ConsentRecord record, @Nullable UUID command) {
        EventType type = objects(record) ? EventType.OBJECTED : EventType.WITHDRAWN;
        Entry entry = Entry.said(type, decisions.now(), record.subjectKey()).asked(command);
        return deciding.outcome(record, deciding.stop(record, entry, person.locale()));
    }

    /** Somebody else said yes for them: their own no is more than a stop, it keeps that somebody from trying again. */
    private static boolean objects(ConsentRecord record) {
        return record.basis().proxy();
    }

    private Entry entry(EventType type, Saying saying, Map<String, String> options, @Nullable Long until) {
        long now = decisions.now();
        String subject = saying.record().subjectKey();
        return Entry.said(type, now, subject)
                .seeing(saying.shown())
                .with(options)
                .until(until)
                .asked(saying.command());
    }

    /** Somebody else's decision does not exist for this person. */
    private ConsentRecord mine(UUID id, String what) {
        if (!decisions.belongsTo(id, person.id())) {
            throw Refusal.unknown(what);
        }
        return decisions.lock(id);
    }

    /** One answer with everything it is about. */
    private record Saying(
            Ask ask,
            ConsentRecord record,
            PurposeSnapshot purpose,
            RenditionSnapshot shown,
            UUID command,
            String statement) {}
}
