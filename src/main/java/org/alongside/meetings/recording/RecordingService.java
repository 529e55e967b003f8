package org.alongside.meetings.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.alongside.identity.Contribution;
import org.alongside.identity.CurrentPerson;
import org.alongside.identity.May;
import org.alongside.meetings.MeetingEvent;
import org.alongside.meetings.room.Presence;
import org.alongside.meetings.room.Presences;
import org.alongside.meetings.room.RoomService;
import org.alongside.platform.Refusal;

/**
 * Records a meeting while everybody who is there has said yes. The facilitator begins; anybody ends it, without a word;
 * a newcomer who has not been asked, and a yes that is taken back, end it by themselves.
 */
@ApplicationScoped
@Transactional
@Contribution
public class RecordingService {
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

    @Inject
    Event<MeetingEvent> events;

    /**
     * @return the part that sound can now be sent for
     * @throws Refusal RULE as long as not everybody here has said yes; it does not say who
     */
    public UUID start(UUID meeting) {
        Presence here = facilitated(meeting);
        if (!here.running()) {
            throw Refusal.rule("meetings.recordingNotNow");
        }
        if (parts.running(meeting).isPresent()) {
            throw Refusal.rule("meetings.recordingIsOn");
        }
        if (here.byNameOnly() > 0 || !voices.permit(meeting, here.people())) {
            throw Refusal.rule("meetings.recordingNotEverybody");
        }
        Part part = parts.add(new Part(meeting, person.id(), parts.now()));
        if (!heard(part, here, here.people())) {
            throw Refusal.rule("meetings.recordingNotEverybody");
        }
        events.fire(new MeetingEvent.Changed(meeting));
        return part.id();
    }

    /** Anybody who takes part, at once and without a reason; off twice is off. */
    public void stop(UUID meeting) {
        mustTakePart(meeting, person.id(May.MEETINGS));
        parts.running(meeting).ifPresent(this::end);
    }

    /**
     * Takes in some seconds of sound, if everybody here still says yes.
     *
     * @param no from nought, in order; the same again changes nothing
     * @return false when recording is off; then this sound is kept nowhere
     */
    public boolean sound(UUID id, int no, byte[] sound) {
        Part part = parts.lock(id);
        if (!part.begunBy(person.id())) {
            throw Refusal.unknown("meetings.unknown");
        }
        if (!part.runs() || !goesOn(part)) {
            return false;
        }
        parts.addSound(part, no, sound);
        return true;
    }

    /** Whoever is new here is heard from now on, or nothing more is recorded. */
    boolean goesOn(Part part) {
        Presence here = presences.of(part.meeting());
        Set<UUID> fresh = new HashSet<>(here.people());
        fresh.removeAll(parts.voices(part.id()));
        boolean on = here.running()
                && here.byNameOnly() == 0
                && voices.permit(part.meeting(), here.people())
                && heard(part, here, fresh);
        if (!on) {
            end(part);
        }
        return on;
    }

    private boolean heard(Part part, Presence here, Set<UUID> fresh) {
        if (!voices.use(part, here.title(), fresh)) {
            return false;
        }
        fresh.forEach(it -> parts.addVoice(part.id(), it));
        return true;
    }

    /** Parts for which no sound has come for a while: the page that recorded is closed. */
    void endSilent() {
        parts.silentSince(parts.now().minus(Silence.NOTHING_CAME)).forEach(this::end);
    }

    /** Whether everybody who is heard in it still says yes. */
    boolean permitted(Part part) {
        return voices.permit(part.meeting(), parts.voices(part.id()));
    }

    void end(Part part) {
        part.end(parts.now(), parts.joined(part.id()));
        events.fire(new MeetingEvent.Changed(part.meeting()));
    }

    /** The sound of a part is gone for good; the other parts stay. */
    public void takeOut(UUID id) {
        Part part = parts.lock(id);
        facilitated(part.meeting());
        if (part.runs()) {
            throw Refusal.rule("meetings.recordingIsOn");
        }
        parts.takeOut(part);
        events.fire(new MeetingEvent.Changed(part.meeting()));
    }

    private Presence facilitated(UUID meeting) {
        UUID me = person.id();
        mustTakePart(meeting, me);
        Presence here = presences.of(meeting);
        if (!here.facilitator().equals(me)) {
            throw Refusal.forbidden("meetings.facilitatorOnly");
        }
        return here;
    }

    private void mustTakePart(UUID meeting, UUID me) {
        person.mustReach(meeting);
        if (!rooms.takesPart(meeting, me)) {
            throw Refusal.unknown("meetings.unknown");
        }
    }
}
