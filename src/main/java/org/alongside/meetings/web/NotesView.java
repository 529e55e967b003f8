package org.alongside.meetings.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.alongside.meetings.Command;
import org.alongside.meetings.ItemSnapshot;
import org.alongside.meetings.MeetingSnapshot;
import org.alongside.meetings.NotesSnapshot;
import org.alongside.meetings.RoomSnapshot;
import org.alongside.meetings.room.MeetingService;
import org.alongside.meetings.room.RoomService;
import org.alongside.platform.Refusal;
import org.alongside.platform.web.Asked;
import org.alongside.platform.web.SaidView;
import org.jspecify.annotations.Nullable;

/** What remains of a meeting: what was decided and why, without the names of speakers. */
@Named
@RequestScoped
public class NotesView {

    @Inject
    RoomService rooms;

    @Inject
    MeetingService meetings;

    @Inject
    Asked asked;

    private @Nullable NotesSnapshot notes;
    private @Nullable String words;

    @PostConstruct
    void load() {
        notes = rooms.notes(asked.id("id"));
    }

    private NotesSnapshot notes() {
        if (notes == null) {
            throw Refusal.unknown("meetings.unknown");
        }
        return notes;
    }

    public MeetingSnapshot getMeeting() {
        return notes().meeting();
    }

    public boolean isSigned() {
        return notes().signed();
    }

    public List<RoomSnapshot.Shown> writtenOn(ItemSnapshot item) {
        return notes().writtenOn(item.id());
    }

    public void sign() {
        meetings.signNotes(getMeeting().id(), command());
        SaidView.andGo("/meetings/notes?id=" + getMeeting().id(), "meetings.signedSaid");
    }

    public boolean isDisputed() {
        return notes().disputed();
    }

    public List<String> getWrong() {
        return notes().wrong();
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public void dispute() {
        meetings.disputeNotes(getMeeting().id(), command(), words, null);
        SaidView.andGo("/meetings/notes?id=" + getMeeting().id(), "meetings.disputedSaid");
    }

    public void agree() {
        meetings.agreeNotes(getMeeting().id(), command());
        SaidView.andGo("/meetings/notes?id=" + getMeeting().id(), "meetings.agreedSaid");
    }

    private Command command() {
        return new Command(UUID.randomUUID(), asked.number("seen", 0));
    }
}
