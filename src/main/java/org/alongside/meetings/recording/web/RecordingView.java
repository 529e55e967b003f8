package org.alongside.meetings.recording.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.alongside.meetings.recording.EverybodyService;
import org.alongside.meetings.recording.ListeningService;
import org.alongside.meetings.recording.PartSnapshot;
import org.alongside.meetings.recording.PartState;
import org.alongside.meetings.recording.RecordingService;
import org.alongside.meetings.recording.RecordingSnapshot;
import org.alongside.platform.web.Asked;
import org.alongside.platform.web.DatesView;
import org.alongside.platform.web.SaidView;
import org.alongside.platform.web.TextView;
import org.jspecify.annotations.Nullable;

/** Whether a meeting is recorded, who may be asked, and what there is to hear. */
@Named
@RequestScoped
public class RecordingView {
    @Inject
    ListeningService listening;

    @Inject
    RecordingService recording;

    @Inject
    EverybodyService everybody;

    @Inject
    Asked asked;

    @Inject
    DatesView dates;

    @Inject
    TextView texts;

    private @Nullable RecordingSnapshot snapshot;

    public RecordingSnapshot getRecording() {
        if (snapshot == null) {
            snapshot = listening.recording(asked.id("id"));
        }
        return snapshot;
    }

    /** For the head of a meeting's pages. */
    public boolean on(UUID meeting) {
        return listening.on(meeting);
    }

    public void ask() {
        everybody.askEverybody(getRecording().meeting());
        here("meetings.recordingAskedSaid");
    }

    public void stop() {
        recording.stop(getRecording().meeting());
        here("meetings.recordingStoppedSaid");
    }

    public void takeOut(UUID part) {
        recording.takeOut(part);
        here("meetings.recordingTakenOutSaid");
    }

    private void here(String said) {
        SaidView.andGo("/meetings/recording?id=" + getRecording().meeting(), said);
    }

    /** From when to when, as people read it. */
    public String title(PartSnapshot one) {
        return one.endedAt() == null
                ? texts.of("meetings.recordingFrom", dates.time(one.begunAt()))
                : texts.of("meetings.recordingFromTo", dates.time(one.begunAt()), dates.time(one.endedAt()));
    }

    public boolean removable(PartSnapshot one) {
        return getRecording().facilitates() && (one.state() == PartState.ENDED || one.state() == PartState.LOCKED);
    }

    public boolean heard(PartSnapshot one) {
        return getRecording().writes() && one.state() == PartState.ENDED;
    }
}
