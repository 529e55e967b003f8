package org.alongside.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.platform.outbox.MailServer.Outcome;
import org.alongside.platform.outbox.Message.State;

/** The steps of a message, each in a transaction of its own, so that nothing is sent twice. */
@ApplicationScoped
@Transactional
public class OutboxService {
    /** A node that has said nothing about a mail for so long has died while sending it. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final Duration KEPT = Duration.ofDays(30);
    private static final int AT_ONCE = 50;

    @Inject
    Messages messages;

    @Inject
    Event<MailLost> events;

    @Inject
    Stops stops;

    @Inject
    Clock clock;

    /**
     * The next mail that is due, marked as being sent; nobody else gets it. Whether its address may still be written to is
     * asked now, however long it has waited.
     */
    Optional<Mail> next() {
        Instant now = clock.instant();
        for (Message message : messages.due(State.WAITING, now, AT_ONCE)) {
            if (!stops.stop(message.mail().address())) {
                message.sending(now, PATIENCE);
                return Optional.of(message.mail());
            }
            message.stopped(now);
            tellIfLost(message);
        }
        return Optional.empty();
    }

    void outcome(UUID id, Outcome outcome) {
        Instant now = clock.instant();
        messages.locked(id).ifPresent(message -> {
            switch (outcome) {
                case TAKEN -> message.sent(now);
                case NOT_NOW -> message.notTaken(now, true);
                case NEVER -> message.notTaken(now, false);
                case UNKNOWN -> message.toPaper(now);
            }
            tellIfLost(message);
        });
    }

    /** Mails of which nobody knows whether they left are printed; what has arrived is emptied after a month. */
    void tidy() {
        Instant now = clock.instant();
        messages.due(State.SENDING, now, AT_ONCE).forEach(message -> {
            message.toPaper(now);
            tellIfLost(message);
        });
        messages.delivered(now.minus(KEPT), AT_ONCE).forEach(Message::forget);
    }

    private void tellIfLost(Message message) {
        UUID person = message.person();
        if (message.lost() && person != null) {
            events.fire(new MailLost(person));
        }
    }

    /** What waits for a printer; who may see which of them, the caller knows. */
    public List<Letter> letters() {
        return messages.due(State.TO_PRINT, clock.instant(), AT_ONCE).stream()
                .map(Message::letter)
                .toList();
    }

    /** Takes these out of the queue; those that are there no longer are passed over. */
    public void printed(Collection<UUID> ids) {
        Instant now = clock.instant();
        ids.forEach(id -> messages.locked(id).filter(Message::waitsForPaper).ifPresent(it -> it.printed(now)));
    }
}
