package org.alongside.meetings.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.alongside.consent.asking.AskService;
import org.alongside.identity.Contribution;
import org.alongside.identity.CurrentPerson;
import org.alongside.meetings.room.Presence;
import org.alongside.meetings.room.Presences;
import org.alongside.meetings.room.RoomService;
import org.alongside.platform.Refusal;

/** Asks everybody at a meeting whether it may be recorded: staff and members the same question, each on their own. */
@ApplicationScoped
@Transactional
@Contribution
public class EverybodyService {
    @Inject
    AskService asking;

    @Inject
    Presences presences;

    @Inject
    RoomService rooms;

    @Inject
    CurrentPerson person;

    /**
     * Whoever was asked before is not asked again.
     *
     * @throws Refusal FORBIDDEN unless the caller writes the notes
     */
    public void askEverybody(UUID meeting) {
        if (!rooms.takesPart(meeting, person.id())) {
            throw Refusal.unknown("meetings.unknown");
        }
        Presence here = presences.of(meeting);
        if (!here.writers().contains(person.id())) {
            throw Refusal.forbidden("meetings.facilitatorOnly");
        }
        here.invited().stream()
                .sorted()
                .forEach(it -> asking.ask(it, Voices.PURPOSE, Voices.scope(meeting), here.title(), ""));
    }
}
