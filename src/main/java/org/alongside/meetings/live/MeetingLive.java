package org.alongside.meetings.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import org.alongside.meetings.MeetingEvent;
import org.alongside.meetings.room.RoomService;
import org.alongside.platform.live.Listening;
import org.alongside.platform.live.Revisions;

/** Tells those who show a meeting that there is something new; their pages ask for it themselves. */
@ApplicationScoped
public class MeetingLive implements Listening {

    private static final String KIND = "meeting";

    @Inject
    Revisions revisions;

    @Inject
    RoomService rooms;

    void raise(@Observes MeetingEvent event) {
        revisions.raise(KIND, event.meeting());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean allows(UUID person, UUID id) {
        return rooms.takesPart(id, person);
    }
}
