package org.alongside.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.alongside.consent.purposes.PurposeService;
import org.alongside.consent.purposes.PurposeSnapshot;
import org.alongside.platform.settings.Settings;

/**
 * Writes down which yeses have ended, and asks beforehand whether they may go on. The gate needs none of it: it looks at
 * the end date itself.
 */
@ApplicationScoped
@Transactional
public class ExpiryService implements Chore {
    private static final int AT_ONCE = 100;

    private static final int MOST_ENDING = 5000;

    @Inject
    Decisions decisions;

    @Inject
    Asks asks;

    @Inject
    PurposeService purposes;

    @Inject
    Deciding deciding;

    @Inject
    Effects effects;

    @Inject
    Settings settings;

    @Override
    public void round() {
        long now = decisions.now();
        decisions.ended(now, AT_ONCE).forEach(id -> end(decisions.lock(id)));
        long furthest = purposes.all().stream()
                .mapToLong(PurposeSnapshot::refreshLeadDays)
                .max()
                .orElse(0);
        decisions
                .ending(now, now + Duration.ofDays(furthest).toMillis(), MOST_ENDING)
                .forEach(this::ask);
    }

    private void end(ConsentRecord record) {
        if (record.overdue(decisions.now())) {
            asks.latest(record.id()).ifPresent(ask -> ask.settled(decisions.now()));
            deciding.lapse(record, EventType.EXPIRED, Backing.NONE);
        }
    }

    private void ask(ConsentRecord record) {
        PurposeSnapshot purpose = purposes.purpose(record.purpose());
        Long until = record.validUntilMs();
        Refresh rule = new Refresh(
                Duration.ofDays(purpose.refreshLeadDays()).toMillis(), settings.get(ConsentSettings.REFRESHES));
        asks.latest(record.id())
                .filter(ask -> until != null && ask.refresh(rule, until, decisions.now()))
                .ifPresent(ask -> effects.asked(record, purpose.code(), ask));
    }
}
