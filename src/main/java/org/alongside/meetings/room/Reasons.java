package org.alongside.meetings.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.alongside.identity.CurrentPerson;
import org.alongside.meetings.SeatSnapshot;
import org.alongside.meetings.floor.Entry;
import org.alongside.meetings.floor.Floor;
import org.alongside.meetings.floor.Reason;
import org.alongside.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/** Says in one plain sentence why somebody stands where they stand, to them or about them. */
@ApplicationScoped
class Reasons {

    @Inject
    Texts texts;

    @Inject
    CurrentPerson person;

    String of(Floor floor, Entry entry, @Nullable String movedBecause, Map<UUID, SeatSnapshot> named, boolean mine) {
        Reason reason = Reason.of(floor, entry);
        if (reason.why() == Reason.Why.BY_HAND && movedBecause != null) {
            return texts.of(person.locale(), mine ? "meetings.youMOVED" : "meetings.whyMOVED", movedBecause);
        }
        String key = (mine ? "meetings.you" : "meetings.why") + reason.why().name();
        UUID after = reason.after();
        SeatSnapshot before = after == null ? null : named.get(after);
        return before == null ? texts.of(person.locale(), key) : texts.of(person.locale(), key, before.firstName());
    }
}
