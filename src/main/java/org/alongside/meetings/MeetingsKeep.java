package org.alongside.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.alongside.platform.live.Revisions;
import org.alongside.platform.records.Fate;
import org.alongside.platform.records.Held;
import org.alongside.platform.records.Keeps;

/** Who sat at a meeting, what they wanted to say, and what they wrote in quiet. The notes stay, without the name. */
@ApplicationScoped
class MeetingsKeep implements Keeps {
    private static final String NOTES = "meetings.held.notes.why";
    private static final String MEETING = "meeting_title";
    private static final String MEETING_TITLE = "(select m.title from alongside_meeting m where m.id = t.meeting)";
    private static final String SEATS = "select s.id from alongside_meeting_seat s where s.person = ?";

    /** Written on the agenda by its name, at a meeting where the person sits. */
    private static final String NAMED = "select p.name from alongside_person p, alongside_meeting_seat s"
            + " where p.id = ? and s.person = p.id and s.meeting = t.meeting";

    /** Meetings at which a person is to be seen. */
    private static final String SEEN =
            "select cast(s.meeting as varchar) from alongside_meeting_seat s where s.person = ?"
                    + " union select cast(m.id as varchar) from alongside_meeting m where ? in (m.facilitator, m.planned_by)";

    @Inject
    EntityManager em;

    @Inject
    Revisions revisions;

    @Override
    public void lookAgain(UUID person) {
        List<?> meetings = em.createNativeQuery(SEEN)
                .setParameter(1, person)
                .setParameter(2, person)
                .getResultList();
        meetings.forEach(meeting -> revisions.raise("meeting", UUID.fromString(meeting.toString())));
    }

    @Override
    public String room() {
        return "meetings";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<Held> held() {
        return List.of(
                Held.in("alongside_meeting_signal")
                        .through("seat", SEATS, Fate.DELETED)
                        .shows("raised_at", "kind", "word")
                        .beside(MEETING, MEETING_TITLE)
                        .things("meeting"),
                Held.in("alongside_meeting_wish")
                        .through("seat", SEATS, Fate.DELETED)
                        .shows("kind", "words")
                        .beside(MEETING, MEETING_TITLE)
                        .things("meeting", "item", "state", "about", "overtook", "moved_because"),
                // what nobody has been shown is the person's alone; what was shown has no name
                Held.in("alongside_meeting_writing")
                        .through("seat", SEATS + " and t.shown = false", Fate.DELETED)
                        .through("seat", SEATS + " and t.shown = true", Fate.STAYS)
                        .shows("words")
                        .beside(MEETING, MEETING_TITLE)
                        .things("meeting", "item", "sort_key")
                        .because("meetings.held.writing.why"),
                Held.in("alongside_recording_voice")
                        .key("part")
                        .own("person", Fate.DELETED)
                        .once("part")
                        .things("part"),
                Held.in("alongside_recording_sound").key("part").things("part", "bytes"),
                Held.in("alongside_recording_part")
                        .own("begun_by", Fate.UNNAMED)
                        .shows("begun_at", "ended_at")
                        .beside(MEETING, MEETING_TITLE)
                        .things("meeting", "running_at", "state", "file_id")
                        .because(NOTES),
                Held.in("alongside_meeting_command").things("meeting", "seat"),
                Held.in("alongside_meeting_item")
                        .through("asked_by", NAMED, Fate.CLEARED)
                        .shows("title")
                        .beside(MEETING, MEETING_TITLE)
                        .things("meeting", "title", "purpose", "plain_words", "easy_read", "card", "state", "step")
                        .things("mode", "equity", "verdict", "decision", "reason")
                        .because(NOTES),
                Held.in("alongside_meeting_signature")
                        .own("person", Fate.UNLINKED)
                        .onceOrLeft("meeting")
                        .shows("side", "words")
                        .beside(MEETING, MEETING_TITLE)
                        .things("meeting", "side")
                        .because(NOTES),
                Held.in("alongside_meeting_seat")
                        .own("person", Fate.CLEARED)
                        .onceOrLeft("meeting")
                        .shows("arrived_at", "role")
                        .beside(MEETING, MEETING_TITLE)
                        .replaces("name", "–")
                        .things("meeting", "side")
                        .because(NOTES),
                Held.in("alongside_meeting")
                        .own("facilitator", Fate.UNNAMED)
                        .own("planned_by", Fate.UNNAMED)
                        .shows("starts_at", "title")
                        .things("board", "state", "zone", "place", "join_link", "join_phone", "quiet_room", "open_item")
                        .because(NOTES));
    }
}
