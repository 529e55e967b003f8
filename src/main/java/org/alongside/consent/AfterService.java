package org.alongside.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.consent.purposes.PurposeService;
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
    Asks asks;

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
        settle(record, after, wanted);
    }

    /** Whoever has not chosen in time is not asked again: what is hidden goes beyond use. */
    @Override
    public void round() {
        aftermath.silent(AT_ONCE).forEach(after -> settle(decisions.lock(after.record()), after, AfterChoice.SILENCE));
    }

    /** For somebody who is forgotten: where a choice is open it is made, and no words of theirs stay for anybody. */
    void forget(ConsentRecord record) {
        aftermath
                .of(record.id())
                .filter(one -> one.choice() == null)
                .ifPresent(one -> settle(record, one, AfterChoice.TAKE_AWAY));
        asks.until(record.id(), decisions.now()).forEach(Ask::forgetWords);
    }

    private void settle(ConsentRecord record, After after, AfterChoice wanted) {
        long now = decisions.now();
        if (!after.choose(wanted, now)) {
            return;
        }
        String words = asks.wordsInUse(record, now);
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
        Entry entry =
                Entry.said(EventType.USE_RECALLED, now, record.subjectKey()).with(Map.of("after", wanted.name()));
        decisions.write(record, code, new Step(EventType.USE_RECALLED, now, Set.of()), entry);
        effects.chosen(record, code, wanted, words);
    }
}
