package org.alongside.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.consent.purposes.NoticeReplaced;
import org.alongside.consent.purposes.PurposeService;
import org.alongside.consent.purposes.PurposeSnapshot;
import org.alongside.consent.purposes.RenditionSnapshot;
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
    Receipts receipts;

    @Inject
    PurposeService purposes;

    @Inject
    CurrentPerson person;

    @Inject
    Effects effects;

    /**
     * The person's answer to a question. The same command twice is one answer with one receipt; an answer to words that
     * another question has replaced is not taken.
     *
     * @param rendition the form of the question that the person saw
     */
    public Outcome answer(UUID question, Answer answer, UUID rendition, UUID command) {
        Ask ask = asks.get(question);
        ConsentRecord record = mine(ask.record(), "consent.question");
        Optional<LoggedEvent> done = decisions.byCommand(command);
        if (done.isPresent()) {
            return outcome(record, done);
        }
        RenditionSnapshot shown = purposes.rendition(rendition);
        if (!shown.purpose().equals(record.purpose())) {
            throw Refusal.unknown("consent.question");
        }
        PurposeSnapshot purpose = purposes.purpose(record.purpose());
        Saying saying = new Saying(ask, record, purpose, shown, command);
        return switch (answer) {
            case YES -> yes(saying);
            case NO -> no(saying);
            case NOT_NOW -> notNow(saying);
            case HELP -> help(saying);
        };
    }

    /** Stops, at once and without a reason; what is stopped already stays so. */
    public Outcome withdraw(UUID choice) {
        ConsentRecord record = mine(choice, "consent.choice");
        return stop(record, purposes.purpose(record.purpose()), null);
    }

    /** Another question has taken the place of the one that was answered: a yes to the old one stops counting. */
    void replaced(@Observes NoticeReplaced notice) {
        PurposeSnapshot purpose = purposes.purpose(notice.purpose());
        decisions.lockPurpose(purpose.id());
        for (ConsentRecord given : decisions.given(purpose.id())) {
            ConsentRecord record = decisions.lock(given.id());
            long now = decisions.now();
            Entry entry = Entry.bySystem(EventType.SUPERSEDED, now, record.subjectKey());
            if (record.at(now).permits()) {
                decisions.write(record, purpose.code(), new Step(EventType.SUPERSEDED, now, Set.of()), entry);
            }
        }
    }

    private Outcome yes(Saying saying) {
        ConsentRecord record = saying.record();
        ConsentState state = record.at(decisions.now());
        boolean sameWords = saying.ask().wordsSha256().equals(record.wordsSha256());
        if (state.permits() && sameWords) {
            return outcome(record, Optional.empty());
        }
        EventType type = state.permits() ? EventType.RENEWED : EventType.GIVEN;
        Set<Assurance> sure = EnumSet.noneOf(Assurance.class);
        if (purposes.stillAsked(saying.shown())) {
            sure.add(Assurance.CURRENT_NOTICE);
        }
        if (!saying.purpose().explicitNeeded()) {
            sure.add(Assurance.STATEMENT);
        }
        long now = decisions.now();
        Integer days = saying.purpose().validityDays();
        Long until =
                days == null ? null : Long.valueOf(now + Duration.ofDays(days).toMillis());
        Entry entry = entry(type, saying, Map.of(Entry.WORDS, saying.ask().wordsSha256()), until);
        Outcome outcome = decide(saying, new Step(type, now, sure).havingSeen(record.stateSeq()), entry);
        effects.given(record, saying.purpose().code(), saying.ask());
        return outcome;
    }

    /** A no to something that runs is a stop; a no after a no changes nothing. */
    private Outcome no(Saying saying) {
        ConsentState state = saying.record().at(decisions.now());
        saying.ask().settled(decisions.now());
        return switch (state) {
            case REFUSED, WITHDRAWN -> outcome(saying.record(), Optional.empty());
            case GIVEN, SUSPENDED -> stop(saying.record(), saying.purpose(), saying.command());
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
        if (state == ConsentState.REQUESTED || saying.ask().due(state, decisions.now())) {
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
        Optional<LoggedEvent> written =
                decisions.write(saying.record(), saying.purpose().code(), step, entry);
        written.ifPresent(
                event -> receipts.make(saying.record(), event, saying.purpose(), saying.shown(), saying.ask()));
        return outcome(saying.record(), written);
    }

    private Outcome stop(ConsentRecord record, PurposeSnapshot purpose, @Nullable UUID command) {
        long now = decisions.now();
        String subject = record.subjectKey();
        Entry entry = new Entry(
                EventType.WITHDRAWN,
                DecisionBasis.SELF,
                Channel.WEB,
                now,
                now,
                subject,
                subject,
                null,
                Map.of(),
                null,
                command);
        Step step = new Step(EventType.WITHDRAWN, now, Set.of());
        Optional<LoggedEvent> written = decisions.write(record, purpose.code(), step, entry);
        written.ifPresent(event -> {
            Ask ask = asks.latest(record.id()).orElse(null);
            UUID seen = record.rendition();
            RenditionSnapshot shown =
                    seen == null ? purposes.current(purpose.id(), person.locale()) : purposes.rendition(seen);
            receipts.make(record, event, purpose, shown, ask);
            effects.withdrawn(record, purpose.code(), ask);
        });
        return outcome(record, written);
    }

    private Entry entry(EventType type, Saying saying, Map<String, String> options, @Nullable Long until) {
        long now = decisions.now();
        String subject = saying.record().subjectKey();
        return new Entry(
                type,
                DecisionBasis.SELF,
                Channel.WEB,
                now,
                now,
                subject,
                subject,
                saying.shown(),
                options,
                until,
                saying.command());
    }

    private Outcome outcome(ConsentRecord record, Optional<LoggedEvent> event) {
        UUID receipt = event.flatMap(receipts::ofEvent)
                .or(() -> receipts.latest(record.id()))
                .orElse(null);
        return new Outcome(record.id(), record.at(decisions.now()), receipt);
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
            Ask ask, ConsentRecord record, PurposeSnapshot purpose, RenditionSnapshot shown, UUID command) {}
}
