package org.alongside.consent.restore;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.alongside.consent.Channel;
import org.alongside.consent.Chore;
import org.alongside.consent.ConsentState;
import org.alongside.consent.EventType;
import org.alongside.consent.Leads;
import org.alongside.consent.deciding.Deciding;
import org.alongside.consent.purposes.PurposeService;
import org.alongside.consent.records.Decisions;
import org.alongside.consent.records.Entry;
import org.alongside.consent.records.Journal;
import org.alongside.consent.vault.Outside;
import org.alongside.platform.Refusal;
import org.alongside.platform.text.Texts;

/**
 * After a return to a backup yeses that were stopped since are yeses again. What is public or with partners therefore
 * stops, until every stop that the backup does not know has been said again.
 */
@ApplicationScoped
@Transactional
public class RestoreService implements Chore {
    @Inject
    Outside outside;

    @Inject
    Restores restores;

    @Inject
    Decisions decisions;

    @Inject
    Deciding deciding;

    @Inject
    PurposeService purposes;

    @Inject
    Leads leads;

    /** At every start before anything is answered, and each minute. */
    @Override
    public void round() {
        outside.vault().ifPresent(vault -> {
            Optional<Freeze> standing = restores.standing();
            if (standing.filter(Freeze::caughtUp).isPresent()) {
                // committed by now, so the mark is true whenever it is written, even twice
                restores.returned(vault, decisions.now(), standing.get());
                restores.thaw(standing.get());
                return;
            }
            Journal journal = new Journal(vault);
            boolean behind =
                    journal.last().filter(stop -> !restores.knows(stop)).isPresent();
            if (behind && standing.isEmpty()) {
                restores.freeze(new Freeze(decisions.now(), restores.headSeq(), journal.lastSeq()));
            }
        });
    }

    public boolean frozen() {
        return restores.frozen().isPresent();
    }

    /** Says again what was stopped, in the order in which it was; answers how many yeses it ended. */
    public int catchUp() {
        leads.must();
        Freeze freeze = restores.frozen().orElseThrow(() -> Refusal.rule("consent.notFrozen"));
        Journal journal = new Journal(outside.needed());
        int ended = 0;
        for (Journal.Stop stop : journal.stops()) {
            if (!restores.knows(stop)) {
                ended += again(stop) ? 1 : 0;
            }
        }
        restores.noted(decisions.now(), freeze.outsideSeq());
        restores.caughtUp(freeze);
        return ended;
    }

    private boolean again(Journal.Stop stop) {
        if (stop.type() == EventType.SUBJECT_ERASED) {
            return restores.forgetAgain(stop.subject());
        }
        EventType type = stop.type() == EventType.OBJECTED ? EventType.OBJECTED : EventType.WITHDRAWN;
        return decisions
                .find(stop.subject(), purposes.purpose(stop.purpose()).id(), stop.scope())
                .map(found -> decisions.lock(found.id()))
                .filter(record -> record.at(decisions.now()) != ConsentState.WITHDRAWN)
                .flatMap(record -> deciding.stop(
                        record,
                        Entry.bySystem(type, decisions.now(), record.subjectKey())
                                .through(Channel.IMPORT, stop.occurredMs()),
                        Texts.STANDARD))
                .isPresent();
    }
}
