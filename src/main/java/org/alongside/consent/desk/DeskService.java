package org.alongside.consent.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.alongside.consent.Assurance;
import org.alongside.consent.Channel;
import org.alongside.consent.ConsentState;
import org.alongside.consent.DecisionBasis;
import org.alongside.consent.EventType;
import org.alongside.consent.asking.Ask;
import org.alongside.consent.asking.Asks;
import org.alongside.consent.asking.Contacts;
import org.alongside.consent.deciding.Deciding;
import org.alongside.consent.deciding.Outcome;
import org.alongside.consent.deciding.Statement;
import org.alongside.consent.log.Hash;
import org.alongside.consent.notices.PrintedWords;
import org.alongside.consent.notices.RenditionSnapshot;
import org.alongside.consent.purposes.PurposeService;
import org.alongside.consent.purposes.PurposeSnapshot;
import org.alongside.consent.records.Backing;
import org.alongside.consent.records.ConsentRecord;
import org.alongside.consent.records.Decisions;
import org.alongside.consent.records.Entry;
import org.alongside.consent.records.LoggedEvent;
import org.alongside.consent.records.Step;
import org.alongside.consent.rights.Authority;
import org.alongside.consent.rights.Backings;
import org.alongside.consent.rights.RightLine;
import org.alongside.consent.rights.Supported;
import org.alongside.platform.Refusal;
import org.alongside.platform.text.Texts;
import org.jspecify.annotations.Nullable;

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

    /** Every form of the question that ever went out, the newest first: old paper bears old words. */
    public List<PrintedWords> versions(UUID question) {
        return purposes.printed(mine(question).purpose());
    }

    /** The rights by which somebody else could speak for the person; ended ones are not among them. */
    public List<RightLine> rights(UUID question) {
        return backings.rights(mine(question).subjectKey());
    }

    private ConsentRecord mine(UUID question) {
        contacts.mustBeStaff();
        Ask ask = asks.get(question);
        ConsentRecord record = decisions.get(ask.record());
        contacts.must(record, ask);
        return record;
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
        if (purpose.explicitNeeded()) {
            mustState(told, shown);
        }
        EnumSet<Assurance> sure = EnumSet.of(Assurance.STATEMENT);
        if (purposes.stillAsked(shown)) {
            sure.add(Assurance.CURRENT_NOTICE);
        }
        Ground ground = ground(record, told, now);
        Authority right = ground.right();
        if (right != null
                && right.of(record.subjectKey())
                && right.covers(purpose.code(), purpose.irreversible(), backings.publicityToo(), now)) {
            sure.add(Assurance.AUTHORITY);
        }
        if (record.at(now) == ConsentState.SUSPENDED) {
            Entry again = entry(record, EventType.RESUMED, told, ground.basis(), happened)
                    .leaningOn(ground.backing())
                    .asked(null);
            Step lifted = new Step(EventType.RESUMED, now, sure).by(ground.basis());
            deciding.resume(record, lifted.saidAt(happened), again);
        }
        Integer days = purpose.validityDays();
        Long until = days == null
                ? null
                : Long.valueOf(happened + Duration.ofDays(days).toMillis());
        EventType type = record.at(now).permits() ? EventType.RENEWED : EventType.GIVEN;
        Map<String, String> options = new TreeMap<>(Map.of(Entry.WORDS, ask.wordsSha256()));
        if (purpose.explicitNeeded()) {
            options.put(Entry.STATEMENT, statement(ground, shown));
        }
        Entry entry = entry(record, type, told, ground.basis(), happened)
                .seeing(shown)
                .with(options)
                .until(until)
                .leaningOn(ground.backing());
        Step step = new Step(type, now, sure).by(ground.basis()).havingSeen(record.stateSeq());
        Optional<LoggedEvent> written = deciding.decide(record, step, entry, shown, ask);
        if (record.at(now).permits()) {
            ask.settled(now);
            deciding.started(record, ask);
        }
        return deciding.outcome(record, written);
    }

    /** As clear as on the screen; a whole sentence on paper with their tick beside it is part of what they said. */
    private static void mustState(Told told, RenditionSnapshot shown) {
        String ticked = told.stated() ? shown.wording().yes() : "";
        String said = (ticked + " " + told.words()).strip();
        if (!Statement.clear(said)) {
            throw Refusal.invalid(
                    "statement", said.isEmpty() ? "consent.deskStatementNeeded" : "consent.deskStatementUnclear");
        }
    }

    /** What they said is sealed, so the log knows it by its sealed form; the sentence on the paper is known to all. */
    private static String statement(Ground ground, RenditionSnapshot shown) {
        return Optional.ofNullable(ground.backing().sealedSha256())
                .orElseGet(() -> Hash.of(shown.wording().yes()));
    }

    /** Stops whatever runs; where nothing runs, it is a no. Whoever speaks for the person may, by any right they have. */
    private Outcome no(ConsentRecord record, Ask ask, Told told, RenditionSnapshot shown, long happened) {
        long now = decisions.now();
        Ground ground = ground(record, told, now);
        if (ground.right() != null && !ground.right().of(record.subjectKey())) {
            throw Refusal.rule("consent.noAuthority");
        }
        ask.settled(now);
        return switch (record.at(now)) {
            case REFUSED, WITHDRAWN -> deciding.outcome(record, Optional.empty());
            case GIVEN, SUSPENDED -> {
                boolean objects = record.basis().proxy() && !ground.basis().proxy();
                EventType type = objects ? EventType.OBJECTED : EventType.WITHDRAWN;
                Entry entry =
                        entry(record, type, told, ground.basis(), happened).leaningOn(ground.backing());
                yield deciding.outcome(record, deciding.stop(record, entry, Texts.STANDARD));
            }
            default -> {
                Entry entry = entry(record, EventType.REFUSED, told, ground.basis(), happened)
                        .seeing(shown)
                        .leaningOn(ground.backing());
                Step step = new Step(EventType.REFUSED, now, Set.of());
                yield deciding.outcome(record, deciding.decide(record, step, entry, shown, ask));
            }
        };
    }

    /** Whose word it is: the person's own, with help or without, or that of somebody with a right. */
    private Ground ground(ConsentRecord record, Told told, long now) {
        Supported help = told.support();
        Backing backing = help == null ? Backing.NONE : backings.support(record, help, now);
        if (told.authority() == null) {
            return new Ground(help == null ? DecisionBasis.SELF : DecisionBasis.SELF_WITH_SUPPORT, backing, null);
        }
        Authority right = backings.authority(told.authority());
        Backing leaning = new Backing(backing.support(), right.id(), null, null, backing.sealedSha256());
        return new Ground(right.kind().basis(), leaning, right);
    }

    private Entry entry(ConsentRecord record, EventType type, Told told, DecisionBasis basis, long happened) {
        return Entry.said(type, decisions.now(), record.subjectKey())
                .through(told.channel(), happened)
                .by(basis, record.subjectKey(), decisions.keyOf(contacts.me()))
                .asked(told.command());
    }

    /** What an answer rests on. */
    private record Ground(
            DecisionBasis basis, Backing backing, @Nullable Authority right) {}
}
