package org.alongside.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.alongside.platform.audit.Audit;
import org.jspecify.annotations.Nullable;

/** Writes down who did what, and passes it on to those who follow. */
@ApplicationScoped
public class Notifier {

    @Inject
    Audit audit;

    @Inject
    Event<MeetingEvent> events;

    public void did(@Nullable UUID who, String act, UUID meeting) {
        audit.record(who, act, meeting);
    }

    public void tell(MeetingEvent event) {
        events.fire(event);
    }
}
