package org.alongside.consent.deciding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.alongside.consent.ConsentSettings;
import org.alongside.consent.EventType;
import org.alongside.consent.asking.Asks;
import org.alongside.consent.asking.Effects;
import org.alongside.consent.asking.Refresh;
import org.alongside.consent.purposes.PurposeService;
import org.alongside.consent.purposes.PurposeSnapshot;
import org.alongside.consent.records.Backing;
import org.alongside.consent.records.ConsentRecord;
import org.alongside.consent.records.Decisions;
import org.alongside.platform.settings.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Writes down which yeses have ended, and asks beforehand whether they may go on. The gate needs none of it: it looks at
 * the end date itself.
 */
@ApplicationScoped
@Transactional
public class ExpiryService {
    /** No id of ours is smaller. */
    private static final UUID FIRST = new UUID(0, 0);

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

    /** Up to so many that have ended; answers how many it has truly written down. */
    int endSome(int most) {
        return (int) decisions.ended(decisions.now(), most).stream()
                .map(decisions::lock)
                .filter(this::end)
                .count();
    }

    /** Asks about up to so many that end soon, after this place in their order; answers where to go on, null at the end. */
    @Nullable
    Place askSome(@Nullable Place after, int most) {
        long now = decisions.now();
        long furthest = purposes.all().stream()
                .mapToLong(PurposeSnapshot::refreshLeadDays)
                .max()
                .orElse(0);
        long before = now + Duration.ofDays(furthest).toMillis();
        List<ConsentRecord> some = after == null
                ? decisions.ending(now, before, FIRST, most)
                : decisions.ending(after.untilMs(), before, after.record(), most);
        List<Place> places = some.stream()
                .map(record -> new Place(Objects.requireNonNull(record.validUntilMs(), "it ends"), record.id()))
                .toList();
        some.forEach(this::ask);
        return places.size() < most ? null : places.get(most - 1);
    }

    /** Where one is among those that end, by its end and then by its id. */
    record Place(long untilMs, UUID record) {}

    private boolean end(ConsentRecord record) {
        if (record.overdue(decisions.now())) {
            asks.latest(record.id()).ifPresent(ask -> ask.settled(decisions.now()));
            deciding.lapse(record, EventType.EXPIRED, Backing.NONE);
        }
        return record.stateSeq() > 0 && !record.overdue(decisions.now());
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
