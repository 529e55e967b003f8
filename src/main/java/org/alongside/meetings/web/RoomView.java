package org.alongside.meetings.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.alongside.meetings.ItemSnapshot;
import org.alongside.meetings.MeetingSnapshot;
import org.alongside.meetings.MeetingsSettings;
import org.alongside.meetings.RoomSnapshot;
import org.alongside.meetings.RoomSnapshot.SignalSnapshot;
import org.alongside.meetings.SeatSnapshot;
import org.alongside.meetings.SignalKind;
import org.alongside.meetings.floor.MeetingState;
import org.alongside.meetings.floor.Step;
import org.alongside.meetings.room.RoomService;
import org.alongside.platform.Refusal;
import org.alongside.platform.settings.Settings;
import org.alongside.platform.text.Texts;
import org.alongside.platform.web.Asked;
import org.alongside.platform.web.DatesView;
import org.alongside.platform.web.Wording;
import org.jspecify.annotations.Nullable;

/** A meeting as it is now, in the words of its pages. */
@Named
@RequestScoped
public class RoomView {

    @Inject
    RoomService rooms;

    @Inject
    Asked asked;

    @Inject
    Texts texts;

    @Inject
    Wording wording;

    @Inject
    Settings settings;

    private @Nullable RoomSnapshot room;

    @PostConstruct
    void load() {
        room = rooms.room(asked.id(asked.maybeId("id").isPresent() ? "id" : "meeting"));
    }

    public RoomSnapshot getRoom() {
        if (room == null) {
            throw Refusal.unknown("meetings.unknown");
        }
        return room;
    }

    public MeetingSnapshot getMeeting() {
        return getRoom().meeting();
    }

    /** A new id for one press of one button. */
    public UUID command() {
        return UUID.randomUUID();
    }

    public boolean isTogether() {
        return getMeeting().state().together();
    }

    public boolean isSignals() {
        return asked.text("signals").isPresent();
    }

    /** What was refused just now, in words. */
    public String getRefused() {
        return asked.text("refused")
                .filter(it -> it.matches("[a-zA-Z_]{1,60}"))
                .map(it -> Refusals.text(texts, wording.locale(), it))
                .orElse("");
    }

    public @Nullable ItemSnapshot getItem() {
        return getMeeting().openItem().orElse(null);
    }

    public @Nullable ItemSnapshot getNextItem() {
        return getMeeting().nextItem().orElse(null);
    }

    public boolean isQuiet() {
        return getMeeting().openItem().filter(ItemSnapshot::quiet).isPresent();
    }

    public boolean isInQueue() {
        return getRoom().place() != null;
    }

    /** Whether the reader has the floor. */
    public boolean isMine() {
        SeatSnapshot speaking = getRoom().speaking();
        return speaking != null && speaking.id().equals(getRoom().me().id());
    }

    public String getPageTitle() {
        return isTogether()
                ? getNow() + ", " + getMeeting().title()
                : getMeeting().title();
    }

    /** One sentence: what is happening now. */
    public String getNow() {
        MeetingState state = getMeeting().state();
        if (state == MeetingState.STOPPED) {
            return text("nowStopped");
        }
        if (state == MeetingState.BREAK) {
            return text("nowBreak");
        }
        if (isQuiet()) {
            return text("nowQuiet");
        }
        SeatSnapshot speaking = getRoom().speaking();
        return speaking == null ? text("nowNobody") : text("nowSpeaking", name(speaking));
    }

    private String name(SeatSnapshot who) {
        return wording.easyRead() ? who.firstName() : who.name();
    }

    /** Said aloud by a screen reader after something changed. */
    public String getAnnouncement() {
        return places().announcement(getRoom(), isMine(), getNow());
    }

    public String getPlaceSentence() {
        return places().sentence(getRoom(), isMine());
    }

    private Places places() {
        return new Places(texts, wording.locale(), wording.easyRead());
    }

    public String getItemWords() {
        ItemSnapshot item = getItem();
        return item == null ? "" : words(item);
    }

    /** What an item is about, in the words this reader has chosen, as far as they were written. */
    public String words(ItemSnapshot item) {
        String easy = item.easyRead();
        String plain = item.plainWords();
        String words = wording.easyRead() && easy != null ? easy : plain;
        return words == null ? "" : words;
    }

    public String getTimeLeft() {
        ItemSnapshot item = getItem();
        if (item == null) {
            return "";
        }
        if (item.clockStands()) {
            return text("clockStands");
        }
        long minutes = item.minutesLeft();
        return minutes == 0
                ? text("timeToFinish")
                : minutes == 1 ? text("oneMinuteLeft") : text("minutesLeft", minutes);
    }

    /** Under the meeting's name: which item this is, and when the break is. */
    public String getHeadline() {
        ItemSnapshot item = getItem();
        int number = item == null ? 0 : getMeeting().items().indexOf(item) + 1;
        String which =
                number == 0 ? "" : text("itemOf", number, getMeeting().items().size()) + " ";
        return isTogether() ? which + getRoomBreak() : "";
    }

    public List<Slots.Slot> getSlots() {
        return Slots.of(getMeeting());
    }

    public String getRoomBreak() {
        return getSlots().stream()
                .filter(it -> it.style().equals("break"))
                .findFirst()
                .map(it -> text("breakAt", time(it.startsAt())))
                .orElseGet(() -> text("weEndAt", time(getMeeting().where().endsAt())));
    }

    private static String time(Instant at) {
        return new DatesView().time(at);
    }

    public String getAttendance() {
        long here = getRoom().people().stream().filter(SeatSnapshot::here).count();
        return text("attendance", here, getRoom().people().size());
    }

    public String getStoppedBy() {
        return getRoom().signals().stream()
                .filter(it -> it.kind() == SignalKind.STOP)
                .map(SignalSnapshot::names)
                .findFirst()
                .map(it -> text("stoppedBy", String.join(", ", it)))
                .orElse(text("somebodyStopped"));
    }

    public String getStillWriting() {
        Long still = getRoom().writing().still();
        Long of = getRoom().writing().of();
        return still == null || of == null ? "" : still == 0 ? text("allWrote") : text("stillWriting", still, of);
    }

    public List<Signs.Choice> getSignalChoices() {
        return new Signs(texts, wording.locale())
                .choices(getRoom(), SignalKind.agreed(settings.get(MeetingsSettings.SIGNALS)));
    }

    public List<Signs.Up> getSignalsUp() {
        return new Signs(texts, wording.locale()).up(getRoom());
    }

    /** Whoever is here or expected and does not wait already. */
    public List<SeatSnapshot> getCanBeAskedFor() {
        return getRoom().people().stream()
                .filter(it -> !it.supporter()
                        && getRoom().queue().stream()
                                .noneMatch(line -> line.who().equals(it)))
                .toList();
    }

    /** The steps one can go to from here. */
    public List<Step> getSteps() {
        ItemSnapshot item = getItem();
        return Arrays.stream(Step.values())
                .filter(it -> it != Step.PAUSED && (item == null || it != item.step()))
                .toList();
    }

    private String text(String key, Object... args) {
        return texts.of(wording.locale(), "meetings." + key, args);
    }
}
