package org.alongside.consent.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.consent.Assurance;
import org.alongside.consent.Channel;
import org.alongside.consent.ConsentState;
import org.alongside.consent.DecisionBasis;
import org.alongside.consent.EventType;
import org.alongside.consent.asking.Ask;
import org.alongside.consent.asking.QuestionService;
import org.alongside.consent.deciding.Deciding;
import org.alongside.consent.deciding.Outcome;
import org.alongside.consent.notices.RenditionSnapshot;
import org.alongside.consent.notices.Variant;
import org.alongside.consent.purposes.PurposeService;
import org.alongside.consent.purposes.PurposeSnapshot;
import org.alongside.consent.receipts.Receipts;
import org.alongside.consent.records.ConsentRecord;
import org.alongside.consent.records.Decisions;
import org.alongside.consent.records.Entry;
import org.alongside.consent.records.LoggedEvent;
import org.alongside.consent.records.Step;
import org.alongside.identity.CurrentPerson;
import org.alongside.platform.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Seeing, stopping and giving with the code of a receipt, for people without an account and for staff who have them on
 * the phone. With a second fact, and only then.
 */
@ApplicationScoped
@Transactional
public class CodeService {
    @Inject
    Codes codes;

    @Inject
    Decisions decisions;

    @Inject
    Deciding deciding;

    @Inject
    Receipts receipts;

    @Inject
    PurposeService purposes;

    @Inject
    CurrentPerson person;

    /** A wrong code and a wrong name are refused alike, so that neither can be found out with the other. */
    public CodeSnapshot look(ReadOut read) {
        ConsentRecord record = decisions.get(named(read));
        PurposeSnapshot purpose = purposes.purpose(record.purpose());
        RenditionSnapshot shown = purposes.current(record.purpose(), person.locale());
        Optional<Ask> ask = deciding.asked(record);
        ConsentState state = record.at(decisions.now());
        Long until = record.validUntilMs();
        String place = ask.map(Ask::place).orElse("");
        return new CodeSnapshot(
                shown.id(),
                shown.variant() == Variant.EASY_READ,
                shown.wording().filled(Map.of("place", place, "contact", receipts.contact(), "until", until(purpose))),
                shown.pictures(),
                place,
                ask.map(Ask::words).orElse(""),
                state,
                Instant.ofEpochMilli(record.sinceMs()),
                until == null || !state.permits() ? null : Instant.ofEpochMilli(until),
                stoppable(state),
                givable(state) && ask.isPresent() && !purpose.explicitNeeded());
    }

    /** Whoever helps a person looks into no decision of theirs, not by a code either. */
    private UUID named(ReadOut read) {
        if (person.helping().isPresent()) {
            person.id();
        }
        return codes.record(read);
    }

    private String until(PurposeSnapshot purpose) {
        Integer days = purpose.validityDays();
        return QuestionService.day(
                Instant.ofEpochMilli(decisions.now()).plus(Duration.ofDays(days == null ? 0 : days)), person.locale());
    }

    private static boolean stoppable(ConsentState state) {
        return switch (state) {
            case GIVEN, SUSPENDED -> true;
            default -> false;
        };
    }

    private static boolean givable(ConsentState state) {
        return switch (state) {
            case REQUESTED, DEFERRED, REFUSED, WITHDRAWN, EXPIRED, SUPERSEDED -> true;
            default -> false;
        };
    }

    /** At once and without a reason; where nothing runs it is a no, and again is no mistake. */
    public CodeOutcome stop(ReadOut read) {
        ConsentRecord record = decisions.lock(named(read));
        long now = decisions.now();
        deciding.asked(record).ifPresent(ask -> ask.settled(now));
        return switch (record.at(now)) {
            case GIVEN, SUSPENDED -> {
                EventType type = record.basis().proxy() ? EventType.OBJECTED : EventType.WITHDRAWN;
                yield outcome(record, deciding.stop(record, entry(record, type, null), person.locale()));
            }
            case REQUESTED, DEFERRED, EXPIRED, SUPERSEDED -> {
                RenditionSnapshot shown = purposes.current(record.purpose(), person.locale());
                Entry entry = entry(record, EventType.REFUSED, null).seeing(shown);
                Step step = new Step(EventType.REFUSED, now, Set.of());
                Ask ask = deciding.asked(record).orElse(null);
                yield outcome(record, deciding.decide(record, step, entry, shown, ask));
            }
            default -> outcome(record, Optional.empty());
        };
    }

    /**
     * A yes to the words that were shown; the same command twice is one yes.
     *
     * @throws Refusal RULE when nobody asked, the question has changed since, or a yes needs the person's own words
     */
    public CodeOutcome give(ReadOut read, UUID rendition, UUID command) {
        ConsentRecord record = decisions.lock(named(read));
        Optional<LoggedEvent> done = decisions.byCommand(command);
        if (done.isPresent() || record.at(decisions.now()).permits()) {
            return outcome(record, done);
        }
        Ask ask = deciding.asked(record).orElseThrow(() -> Refusal.rule("consent.stepNotPossible"));
        RenditionSnapshot shown = purposes.rendition(rendition);
        if (!shown.purpose().equals(record.purpose()) || !givable(record.at(decisions.now()))) {
            throw Refusal.rule("consent.stepNotPossible");
        }
        PurposeSnapshot purpose = purposes.purpose(record.purpose());
        if (purpose.explicitNeeded()) {
            throw Refusal.rule("consent.codeStatement");
        }
        Set<Assurance> sure = EnumSet.of(Assurance.STATEMENT);
        if (purposes.stillAsked(shown)) {
            sure.add(Assurance.CURRENT_NOTICE);
        }
        long now = decisions.now();
        Integer days = purpose.validityDays();
        Entry entry = entry(record, EventType.GIVEN, command)
                .seeing(shown)
                .with(Map.of(Entry.WORDS, ask.wordsSha256()))
                .until(
                        days == null
                                ? null
                                : Long.valueOf(now + Duration.ofDays(days).toMillis()));
        Step step = new Step(EventType.GIVEN, now, sure).havingSeen(record.stateSeq());
        ask.settled(now);
        Optional<LoggedEvent> written = deciding.decide(record, step, entry, shown, ask);
        deciding.started(record, ask);
        return outcome(record, written);
    }

    /** Staff who type for somebody on the phone stand in the log as those who wrote it down. */
    private Entry entry(ConsentRecord record, EventType type, @Nullable UUID command) {
        String writer = person.isStaff() ? decisions.keyOf(person.id()) : record.subjectKey();
        return Entry.said(type, decisions.now(), record.subjectKey())
                .through(Channel.RECEIPT_CODE, decisions.now())
                .by(DecisionBasis.SELF, record.subjectKey(), writer)
                .asked(command);
    }

    private CodeOutcome outcome(ConsentRecord record, Optional<LoggedEvent> event) {
        Outcome outcome = deciding.outcome(record, event);
        UUID receipt = outcome.receipt();
        return new CodeOutcome(
                outcome.state(), receipt == null ? "" : receipts.get(receipt).readingCode());
    }
}
