package org.alongside.meetings;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something happened at a meeting. */
public sealed interface MeetingEvent {

    UUID meeting();

    /** Anything that people at the meeting see. */
    record Changed(UUID meeting) implements MeetingEvent {}

    /** Everyone who takes part can see it now. */
    record Published(UUID meeting) implements MeetingEvent {}

    /** An item was closed with its outcome and its reason. */
    record ItemDecided(UUID meeting, UUID item, @Nullable UUID card, Verdict verdict, String decision, String reason)
            implements MeetingEvent {}
}
