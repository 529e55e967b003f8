package org.alongside.meetings.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.alongside.consent.ConsentEvent;
import org.alongside.meetings.MeetingEvent;
import org.alongside.meetings.room.Presences;

/** What a recording does by itself when people come, and when a yes ends; always in the transaction it follows from. */
@ApplicationScoped
class RecordingFollows {
    @Inject
    Parts parts;

    @Inject
    RecordingService recording;

    @Inject
    Presences presences;

    @Inject
    Event<MeetingEvent> events;

    /** Somebody came in, there is a break, or the notes are agreed and nobody needs the sound any more. */
    void changed(@Observes MeetingEvent.Changed event) {
        List<Part> here = parts.of(event.meeting());
        here.stream().filter(Part::runs).forEach(recording::goesOn);
        if (here.stream().anyMatch(it -> it.file().isPresent())
                && presences.of(event.meeting()).agreed()) {
            here.forEach(parts::takeOut);
        }
    }

    void withdrawn(@Observes ConsentEvent.Withdrawn stop) {
        ended(stop);
    }

    void lapsed(@Observes ConsentEvent.Lapsed end) {
        ended(end);
    }

    /** Off at once, and nobody hears any more where this person is heard. */
    private void ended(ConsentEvent event) {
        if (Voices.PURPOSE.equals(event.purpose())) {
            parts.with(event.person()).stream()
                    .filter(it -> !recording.permitted(it))
                    .forEach(part -> {
                        if (part.runs()) {
                            recording.end(part);
                        }
                        part.lock();
                        events.fire(new MeetingEvent.Changed(part.meeting()));
                    });
        }
    }
}
