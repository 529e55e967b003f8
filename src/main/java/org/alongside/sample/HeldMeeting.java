package org.alongside.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.alongside.meetings.Command;
import org.alongside.meetings.Ending;
import org.alongside.meetings.ItemSnapshot;
import org.alongside.meetings.Verdict;
import org.alongside.meetings.floor.Step;
import org.alongside.meetings.room.ItemService;
import org.alongside.meetings.room.MeetingService;
import org.alongside.meetings.room.RoomService;
import org.alongside.meetings.room.WritingService;

/** Takes a meeting from the open door to its notes, as the people who were there would. */
@ApplicationScoped
class HeldMeeting {
    @Inject
    MeetingService meetings;

    @Inject
    ItemService items;

    @Inject
    WritingService writing;

    @Inject
    RoomService rooms;

    void hold(Cast cast, UUID meeting, List<String> present, List<Talk> talks) {
        cast.enter("amina");
        meetings.openDoors(meeting, now(meeting));
        present.forEach(one -> {
            cast.enter(one);
            meetings.arrive(meeting, now(meeting));
        });
        cast.enter("amina");
        meetings.start(meeting, now(meeting));
        Iterator<ItemSnapshot> agenda = rooms.meeting(meeting).items().iterator();
        talks.forEach(talk -> talk(cast, meeting, agenda.next().id(), talk));
        meetings.close(meeting, now(meeting));
        for (String one : List.of("dev", "joan")) {
            cast.enter(one);
            meetings.signNotes(meeting, now(meeting));
        }
    }

    private void talk(Cast cast, UUID meeting, UUID item, Talk talk) {
        cast.enter("amina");
        items.open(meeting, now(meeting), item, Step.QUIET_WRITE);
        talk.notes().forEach(note -> {
            cast.enter(note.who());
            writing.write(meeting, now(meeting), item, note.words(), true);
        });
        cast.enter("amina");
        items.step(meeting, now(meeting), Step.REVEAL, "Everyone who wanted to has written.");
        items.step(meeting, now(meeting), Step.TALK, null);
        items.decide(meeting, now(meeting), new Ending(talk.verdict(), talk.decision(), talk.reason(), null));
    }

    private Command now(UUID meeting) {
        return new Command(UUID.randomUUID(), rooms.meeting(meeting).revision());
    }

    /** What was written and decided on one item. */
    record Talk(List<Note> notes, Verdict verdict, String decision, String reason) {}

    /** What somebody wrote in the quiet. */
    record Note(String who, String words) {}
}
