package org.alongside.meetings.room;

import java.time.Instant;
import org.alongside.meetings.store.Meeting;
import org.alongside.meetings.store.Seat;
import org.alongside.platform.Refusal;

/** A meeting that is held for one command, with the seat of whoever gives it and the time. */
record Room(Meeting meeting, Seat me, Instant now) {

    boolean facilitating() {
        return me.person() != null && meeting.facilitatedBy(me.person());
    }

    void mustFacilitate() {
        if (!facilitating()) {
            throw Refusal.forbidden("meetings.facilitatorOnly");
        }
    }

    /** Supporters help one person; a wish of theirs would be one more voice for somebody. */
    void mustCount() {
        if (!me.counts()) {
            throw Refusal.forbidden("meetings.supportersDoNotCount");
        }
    }
}
