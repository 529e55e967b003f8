package org.alongside.consent.deciding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.consent.ConsentState;
import org.alongside.consent.EventType;
import org.alongside.consent.asking.Ask;
import org.alongside.consent.asking.Asks;
import org.alongside.consent.asking.Effects;
import org.alongside.consent.notices.RenditionSnapshot;
import org.alongside.consent.purposes.PurposeService;
import org.alongside.consent.purposes.PurposeSnapshot;
import org.alongside.consent.receipts.Receipts;
import org.alongside.consent.records.Backing;
import org.alongside.consent.records.ConsentRecord;
import org.alongside.consent.records.Decisions;
import org.alongside.consent.records.Entry;
import org.alongside.consent.records.LoggedEvent;
import org.alongside.consent.records.Step;
import org.alongside.consent.takedown.Aftermath;
import org.jspecify.annotations.Nullable;

/** Writing a decision down with everything that goes with it, whichever way it reached us. */
@ApplicationScoped
public class Deciding {
    @Inject
    Decisions decisions;

    @Inject
    Asks asks;

    @Inject
    Receipts receipts;

    @Inject
    PurposeService purposes;

    @Inject
    Effects effects;

    @Inject
    Aftermath aftermath;

    /** A decision and its receipt; the record must be locked. */
    public Optional<LoggedEvent> decide(
            ConsentRecord record, Step step, Entry entry, RenditionSnapshot shown, @Nullable Ask ask) {
        PurposeSnapshot purpose = purposes.purpose(record.purpose());
        Optional<LoggedEvent> written = decisions.write(record, purpose.code(), step, entry);
        written.ifPresent(event -> {
            receipts.make(record, event, purpose, shown, ask);
            if (record.at(decisions.now()).permits()) {
                aftermath.startsAgain(record);
            } else if (event.type() == EventType.REFUSED) {
                aftermath.lapsed(record, event, ask);
            }
        });
        return written;
    }

    /**
     * Ends what runs: first everything of ours is hidden, then whoever has something to do gets it as a task. A stop
     * that reached us after a newer yes only suspends: nothing is deleted until the person has said which stands.
     */
    public Optional<LoggedEvent> stop(ConsentRecord record, Entry entry, Locale reader) {
        PurposeSnapshot purpose = purposes.purpose(record.purpose());
        ConsentState before = record.at(decisions.now());
        boolean ran = record.stateSeq() > 0 && (before.permits() || before == ConsentState.SUSPENDED);
        Optional<LoggedEvent> written =
                decisions.write(record, purpose.code(), new Step(entry.type(), decisions.now(), Set.of()), entry);
        written.ifPresent(event -> {
            Ask ask = asks.latest(record.id()).orElse(null);
            UUID seen = record.rendition();
            RenditionSnapshot shown = seen == null ? purposes.current(purpose.id(), reader) : purposes.rendition(seen);
            receipts.make(record, event, purpose, shown, ask);
            if (record.at(decisions.now()) == ConsentState.SUSPENDED) {
                aftermath.hideOurs(record);
                effects.lapsed(record, purpose.code());
                return;
            }
            aftermath.stopped(record, event, ask, ran);
            effects.withdrawn(record, purpose.code(), ask);
        });
        return written;
    }

    /** Lifts a doubt, by whoever may start: from here on the yes of before counts again, and is renewed. */
    public void resume(ConsentRecord record, Step step, Entry entry) {
        decisions.write(record, purposes.purpose(record.purpose()).code(), step, entry);
    }

    /** Ends what ran out or lost its ground without the person's word; no receipt, because nobody decided. */
    public Optional<LoggedEvent> lapse(ConsentRecord record, EventType type, Backing backing) {
        PurposeSnapshot purpose = purposes.purpose(record.purpose());
        long now = decisions.now();
        Entry entry = Entry.bySystem(type, now, record.subjectKey()).leaningOn(backing);
        Optional<LoggedEvent> written = decisions.write(record, purpose.code(), new Step(type, now, Set.of()), entry);
        written.ifPresent(event -> {
            Ask ask = asks.latest(record.id()).orElse(null);
            if (type == EventType.EXPIRED) {
                aftermath.lapsed(record, event, ask);
            } else {
                aftermath.hideOurs(record);
            }
            effects.lapsed(record, purpose.code());
        });
        return written;
    }

    /** Whoever shows it may show it now. */
    public void started(ConsentRecord record, Ask ask) {
        effects.given(record, purposes.purpose(record.purpose()).code(), ask);
    }

    /** The question that a decision answers, if anybody asked. */
    public Optional<Ask> asked(ConsentRecord record) {
        return asks.latest(record.id());
    }

    /** A question about everything of this purpose, put for the organisation. */
    public Ask ask(ConsentRecord record, UUID by) {
        return asks.latest(record.id()).orElseGet(() -> asks.add(new Ask(record.id(), by, decisions.now(), "", "")));
    }

    public Outcome outcome(ConsentRecord record, Optional<LoggedEvent> event) {
        UUID receipt = event.flatMap(receipts::ofEvent)
                .or(() -> receipts.latest(record.id()))
                .orElse(null);
        return new Outcome(record.id(), record.at(decisions.now()), receipt);
    }
}
