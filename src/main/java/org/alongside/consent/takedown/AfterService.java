package org.alongside.consent.takedown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.consent.AfterChoice;
import org.alongside.consent.Channel;
import org.alongside.consent.Chore;
import org.alongside.consent.DecisionBasis;
import org.alongside.consent.EventType;
import org.alongside.consent.asking.Contacts;
import org.alongside.consent.asking.Effects;
import org.alongside.consent.purposes.PurposeService;
import org.alongside.consent.records.ConsentRecord;
import org.alongside.consent.records.Decisions;
import org.alongside.consent.records.Entry;
import org.alongside.consent.records.Step;
import org.alongside.identity.CurrentPerson;
import org.alongside.platform.Refusal;

/** After a stop, and only then: what is to become of what was used. */
@ApplicationScoped
@Transactional
public class AfterService implements Chore {
    private static final int AT_ONCE = 100;

    @Inject
    Decisions decisions;

    @Inject
    Aftermath aftermath;

    @Inject
    Contacts contacts;

    @Inject
    PurposeService purposes;

    @Inject
    Effects effects;

    @Inject
    CurrentPerson person;

    /** The person's choice; nobody else's, and only once. */
    public void choose(UUID choice, AfterChoice wanted) {
        if (wanted == AfterChoice.SILENCE || !decisions.belongsTo(choice, person.id())) {
            throw Refusal.unknown("consent.choice");
        }
        ConsentRecord record = decisions.lock(choice);
        After after = aftermath.of(choice).orElseThrow(() -> Refusal.unknown("consent.choice"));
        settle(record, after, wanted, own(record));
    }

    /**
     * The person's choice, as they ticked it on paper or said it, for whoever answers for them.
     *
     * @param happened when they said it
     */
    public void chosen(UUID choice, AfterChoice wanted, Channel channel, Instant happened) {
        UUID whose = decisions.personOf(decisions.get(choice));
        contacts.mustAnswerFor(whose);
        if (wanted == AfterChoice.SILENCE) {
            throw Refusal.unknown("consent.choice");
        }
        ConsentRecord record = decisions.lock(choice);
        After after = aftermath.of(choice).orElseThrow(() -> Refusal.rule("consent.afterNothing"));
        Entry entry = Entry.said(EventType.USE_RECALLED, decisions.now(), record.subjectKey())
                .through(channel, happened.toEpochMilli())
                .by(DecisionBasis.SELF, record.subjectKey(), decisions.keyOf(contacts.me()));
        settle(record, after, wanted, entry);
    }

    /** Whoever has not chosen in time is not asked again: what is hidden goes beyond use. */
    @Override
    public void round() {
        aftermath.silent(AT_ONCE).forEach(after -> {
            ConsentRecord record = decisions.lock(after.record());
            settle(record, after, AfterChoice.SILENCE, own(record));
        });
    }

    /** For somebody who is forgotten: where a choice is open it is made, and no words of theirs stay for anybody. */
    public void forget(ConsentRecord record) {
        aftermath
                .of(record.id())
                .filter(one -> one.choice() == null)
                .ifPresent(one -> settle(record, one, AfterChoice.TAKE_AWAY, own(record)));
        aftermath.forgetWords(record);
    }

    private Entry own(ConsentRecord record) {
        return Entry.said(EventType.USE_RECALLED, decisions.now(), record.subjectKey());
    }

    private void settle(ConsentRecord record, After after, AfterChoice wanted, Entry entry) {
        long now = decisions.now();
        if (!after.choose(wanted, now)) {
            return;
        }
        String words = aftermath.wordsInUse(record);
        List<TakeDown> tasks = aftermath.tasks(List.of(record.id())).stream()
                .filter(TakeDown::open)
                .toList();
        switch (wanted) {
            case LEAVE_OUT -> tasks.forEach(task -> task.leaveOut(now));
            case KEEP_UNNAMED -> {
                tasks.forEach(TakeDown::unname);
                aftermath.unname(record.id());
            }
            case TAKE_AWAY, SILENCE -> {} // what has to be done is in the tasks already
        }
        aftermath.forgetDone(record.id(), now);
        String code = purposes.purpose(record.purpose()).code();
        decisions.write(
                record,
                code,
                new Step(EventType.USE_RECALLED, now, Set.of()),
                entry.with(Map.of("after", wanted.name())));
        effects.chosen(record, code, wanted, words);
    }
}
