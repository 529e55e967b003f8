package org.alongside.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.consent.purposes.PurposeService;
import org.alongside.consent.purposes.PurposeSnapshot;
import org.alongside.consent.purposes.RenditionSnapshot;
import org.alongside.platform.Refusal;
import org.alongside.platform.text.Texts;

/**
 * Writing down what a person said on paper, aloud, in sign or on the phone. Anyone who helps may stop for them; only
 * they, or somebody with a checked right, may start.
 */
@ApplicationScoped
@Transactional
public class DeskService {
    private static final Set<Channel> WAYS =
            EnumSet.of(Channel.PAPER, Channel.SPOKEN, Channel.BSL, Channel.PHONE, Channel.EMAIL, Channel.RECEIPT_CODE);

    @Inject
    Decisions decisions;

    @Inject
    Asks asks;

    @Inject
    Deciding deciding;

    @Inject
    PurposeService purposes;

    @Inject
    Contacts contacts;

    @Inject
    Backings backings;

    /** The words that were before the person when staff read the question out to them now. */
    public UUID shown(UUID question) {
        contacts.mustBeStaff();
        Ask ask = asks.get(question);
        ConsentRecord record = decisions.get(ask.record());
        contacts.must(record, ask);
        return purposes.current(record.purpose(), Texts.STANDARD).id();
    }

    /** For staff; the answer never shows to whoever asked, only to the person and to whoever wrote it down. */
    public Outcome record(UUID question, Told told) {
        contacts.mustBeStaff();
        Ask ask = asks.get(question);
        contacts.must(decisions.get(ask.record()), ask);
        Optional<LoggedEvent> done = decisions.byCommand(told.command());
        ConsentRecord record = decisions.lock(ask.record());
        if (done.isPresent()) {
            return deciding.outcome(record, done);
        }
        long happened = told.happened().toEpochMilli();
        if (!WAYS.contains(told.channel())) {
            throw Refusal.invalid("channel", "consent.deskChannel");
        }
        if (happened > decisions.now()) {
            throw Refusal.invalid("happened", "consent.deskFuture");
        }
        RenditionSnapshot shown = purposes.rendition(told.rendition());
        if (!shown.purpose().equals(record.purpose())) {
            throw Refusal.unknown("consent.question");
        }
        return switch (told.answer()) {
            case YES -> yes(record, ask, told, shown, happened);
            case NO -> no(record, ask, told, shown, happened);
            case NOT_NOW, HELP -> throw Refusal.invalid("answer", "consent.deskAnswer");
        };
    }

    private Outcome yes(ConsentRecord record, Ask ask, Told told, RenditionSnapshot shown, long happened) {
        PurposeSnapshot purpose = purposes.purpose(record.purpose());
        long now = decisions.now();
        if (record.at(now).permits() && ask.wordsSha256().equals(record.wordsSha256())) {
            return deciding.outcome(record, Optional.empty());
        }
        EnumSet<Assurance> sure = EnumSet.noneOf(Assurance.class);
        if (purposes.stillAsked(shown)) {
            sure.add(Assurance.CURRENT_NOTICE);
        }
        Supported help = told.support();
        if (!purpose.explicitNeeded() || (help != null && !help.words().isBlank())) {
            sure.add(Assurance.STATEMENT);
        }
        DecisionBasis basis = help == null ? DecisionBasis.SELF : DecisionBasis.SELF_WITH_SUPPORT;
        Backing backing = help == null ? Backing.NONE : backings.support(record, help, now);
        if (told.authority() != null) {
            Authority right = backings.authority(told.authority());
            if (right.of(record.subjectKey())
                    && right.covers(purpose.code(), purpose.irreversible(), backings.publicityToo(), now)) {
                sure.add(Assurance.AUTHORITY);
            }
            basis = right.kind().basis();
            backing = new Backing(backing.support(), right.id(), null, null, backing.sealedSha256());
        }
        Integer days = purpose.validityDays();
        Long until = days == null
                ? null
                : Long.valueOf(happened + Duration.ofDays(days).toMillis());
        EventType type = record.at(now).permits() ? EventType.RENEWED : EventType.GIVEN;
        Entry entry = entry(record, type, told, basis, happened)
                .seeing(shown)
                .with(Map.of(Entry.WORDS, ask.wordsSha256()))
                .until(until)
                .leaningOn(backing);
        Step step = new Step(type, now, sure).by(basis).havingSeen(record.stateSeq());
        Optional<LoggedEvent> written = deciding.decide(record, step, entry, shown, ask);
        if (record.at(now).permits()) {
            ask.settled(now);
            deciding.started(record, ask);
        }
        return deciding.outcome(record, written);
    }

    /** Stops whatever runs; where nothing runs, it is a no. */
    private Outcome no(ConsentRecord record, Ask ask, Told told, RenditionSnapshot shown, long happened) {
        long now = decisions.now();
        ask.settled(now);
        DecisionBasis basis = told.support() == null ? DecisionBasis.SELF : DecisionBasis.SELF_WITH_SUPPORT;
        Backing backing = told.support() == null ? Backing.NONE : backings.support(record, told.support(), now);
        return switch (record.at(now)) {
            case REFUSED, WITHDRAWN -> deciding.outcome(record, Optional.empty());
            case GIVEN, SUSPENDED -> {
                EventType type = record.basis().proxy() ? EventType.OBJECTED : EventType.WITHDRAWN;
                Entry entry = entry(record, type, told, basis, happened).leaningOn(backing);
                yield deciding.outcome(record, deciding.stop(record, entry, Texts.STANDARD));
            }
            default -> {
                Entry entry = entry(record, EventType.REFUSED, told, basis, happened)
                        .seeing(shown)
                        .leaningOn(backing);
                Step step = new Step(EventType.REFUSED, now, Set.of());
                yield deciding.outcome(record, deciding.decide(record, step, entry, shown, ask));
            }
        };
    }

    private Entry entry(ConsentRecord record, EventType type, Told told, DecisionBasis basis, long happened) {
        return Entry.said(type, decisions.now(), record.subjectKey())
                .through(told.channel(), happened)
                .by(basis, record.subjectKey(), decisions.keyOf(contacts.me()))
                .asked(told.command());
    }
}
