package org.alongside.meetings.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.alongside.identity.CurrentPerson;
import org.alongside.identity.May;
import org.alongside.meetings.room.Presence;
import org.alongside.meetings.room.Presences;
import org.alongside.meetings.room.RoomService;
import org.alongside.platform.Refusal;
import org.alongside.platform.files.KeptFile;

/** Shows whoever takes part that a meeting is recorded; the sound is for those who write the notes alone. */
@ApplicationScoped
@Transactional
public class ListeningService {
    @Inject
    Parts parts;

    @Inject
    Voices voices;

    @Inject
    Presences presences;

    @Inject
    RoomService rooms;

    @Inject
    CurrentPerson person;

    public RecordingSnapshot recording(UUID meeting) {
        UUID me = takingPart(meeting);
        Presence here = presences.of(meeting);
        List<PartSnapshot> all = parts.of(meeting).stream().map(this::seen).toList();
        return new RecordingSnapshot(
                meeting,
                here.title(),
                here.facilitator().equals(me),
                here.writers().contains(me),
                here.running(),
                here.byNameOnly() == 0 && voices.permit(meeting, here.people()),
                all.stream()
                        .filter(it -> it.state() == PartState.RUNNING)
                        .map(PartSnapshot::id)
                        .findFirst()
                        .orElse(null),
                all);
    }

    /** Whether a meeting is being recorded; false also for whoever does not take part. */
    public boolean on(UUID meeting) {
        return parts.running(meeting).isPresent() && takes(meeting, person.id(May.MEETINGS));
    }

    /** Asked anew for everybody who is heard, each time: a part that somebody's yes has left is locked. */
    private PartSnapshot seen(Part part) {
        PartSnapshot as = part.snapshot();
        boolean silent = as.state() == PartState.ENDED && !voices.permit(part.meeting(), parts.voices(part.id()));
        return silent ? new PartSnapshot(as.id(), PartState.LOCKED, as.begunAt(), as.endedAt()) : as;
    }

    /** The file with the sound of a part, for those who write the notes. @throws Refusal UNKNOWN for everybody else */
    public KeptFile sound(UUID id) {
        Part part = parts.get(id);
        UUID me = takingPart(part.meeting());
        if (!presences.of(part.meeting()).writers().contains(me) || seen(part).state() != PartState.ENDED) {
            throw Refusal.unknown("meetings.unknown");
        }
        return parts.file(part).orElseThrow(() -> Refusal.unknown("meetings.unknown"));
    }

    private UUID takingPart(UUID meeting) {
        person.mustReach(meeting);
        UUID me = person.id(May.MEETINGS);
        if (!takes(meeting, me)) {
            throw Refusal.unknown("meetings.unknown");
        }
        return me;
    }

    private boolean takes(UUID meeting, UUID me) {
        return rooms.takesPart(meeting, me);
    }
}
