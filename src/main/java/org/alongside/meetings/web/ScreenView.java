package org.alongside.meetings.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.meetings.SeatSnapshot;
import org.alongside.meetings.floor.MeetingState;
import org.alongside.platform.text.Texts;
import org.alongside.platform.web.DatesView;
import org.alongside.platform.web.Wording;
import org.jspecify.annotations.Nullable;

/** The screen in the room: who, what, how long, and how to ask; readable from ten metres. */
@Named
@RequestScoped
public class ScreenView {

    @Inject
    RoomView room;

    @Inject
    Texts texts;

    @Inject
    Wording wording;

    private @Nullable SeatSnapshot speaker() {
        boolean talk = room.getMeeting().state() == MeetingState.RUNNING && !room.isQuiet();
        return talk ? room.getRoom().speaking() : null;
    }

    public String getName() {
        SeatSnapshot speaker = speaker();
        if (speaker != null) {
            return speaker.name();
        }
        return room.isTogether() ? room.getNow() : room.getMeeting().title();
    }

    public String getIs() {
        return speaker() == null ? "" : texts.of(wording.locale(), "meetings.isSpeaking");
    }

    public String getTime() {
        String end = new DatesView().time(room.getMeeting().where().endsAt());
        return room.getItem() == null ? texts.of(wording.locale(), "meetings.weEndAt", end) : room.getTimeLeft();
    }

    public List<Circle.Chair> getCircle() {
        return Circle.of(room.getRoom());
    }
}
