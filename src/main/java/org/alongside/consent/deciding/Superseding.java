package org.alongside.consent.deciding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.alongside.consent.EventType;
import org.alongside.consent.asking.AskService;
import org.alongside.consent.notices.NoticeAdds;
import org.alongside.consent.notices.NoticeReplaced;
import org.alongside.consent.purposes.PurposeService;
import org.alongside.consent.purposes.PurposeSnapshot;
import org.alongside.consent.records.Backing;
import org.alongside.consent.records.ConsentRecord;
import org.alongside.consent.records.Decisions;

/**
 * What a new version of a question does to the answers, in the transaction that publishes it: from its end on nothing
 * rests on words that do not stand any more. Many answers are gone through in parts, so that memory stays small.
 */
@ApplicationScoped
public class Superseding {
    public static final int PART = 50;
    private static final UUID FIRST = new UUID(0, 0);

    @Inject
    Decisions decisions;

    @Inject
    Running running;

    @Inject
    Deciding deciding;

    @Inject
    PurposeService purposes;

    @Inject
    AskService asking;

    /** A yes to the old question stops counting, and the person is asked the new one; what went out already stays. */
    public void replaced(@Observes NoticeReplaced notice) {
        PurposeSnapshot purpose = purposes.purpose(notice.purpose());
        decisions.lockPurpose(purpose.id());
        each(purpose.id(), record -> {
            deciding.lapse(record, EventType.SUPERSEDED, Backing.NONE);
            asking.askAgain(record, purpose);
        });
    }

    /** Every answer stands for what it was about; only what is new is asked. */
    public void added(@Observes NoticeAdds notice) {
        Stream.of(notice.purpose(), notice.added()).sorted().forEach(decisions::lockPurpose);
        PurposeSnapshot added = purposes.purpose(notice.added());
        each(notice.purpose(), record -> asking.askToo(record, added));
    }

    private void each(UUID purpose, Consumer<ConsentRecord> work) {
        UUID last = FIRST;
        List<UUID> part = running.givenAfter(purpose, last, PART);
        while (!part.isEmpty()) {
            for (UUID id : part) {
                ConsentRecord record = decisions.get(id);
                decisions.refresh(record);
                if (record.at(decisions.now()).permits()) {
                    work.accept(record);
                }
                last = id;
            }
            part = running.givenAfter(purpose, last, PART);
        }
    }
}
