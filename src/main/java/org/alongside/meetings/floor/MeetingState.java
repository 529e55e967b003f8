package org.alongside.meetings.floor;

import java.util.Map;
import java.util.Set;
import org.alongside.platform.Refusal;

/** What a meeting is doing, and what it may do next. */
public enum MeetingState {
    DRAFT,
    PUBLISHED,
    ARRIVING,
    RUNNING,
    BREAK,
    STOPPED,
    CLOSING,
    CLOSED,
    ADJOURNED,
    CANCELLED,
    NOTES_DRAFT,
    NOTES_AGREED,
    ARCHIVED;

    /** Each state says in its own text why something cannot be done now. */
    private static final String KEY = "meetings.meetingIs";

    private static final Map<MeetingState, Set<MeetingState>> EDGES = Map.of(
            DRAFT, Set.of(PUBLISHED),
            PUBLISHED, Set.of(ARRIVING, CANCELLED),
            ARRIVING, Set.of(RUNNING, CANCELLED),
            RUNNING, Set.of(BREAK, STOPPED, CLOSING, ADJOURNED),
            BREAK, Set.of(RUNNING),
            STOPPED, Set.of(RUNNING),
            ADJOURNED, Set.of(ARRIVING),
            CLOSING, Set.of(CLOSED),
            CLOSED, Set.of(NOTES_DRAFT),
            NOTES_DRAFT, Set.of(NOTES_AGREED));

    /** Refuses with the present state. */
    public Refusal refusal() {
        return Refusal.rule(KEY + name(), name());
    }

    /** The next state, or a refusal that names the present one. */
    public MeetingState to(MeetingState next) {
        if (!mayBecome(next)) {
            throw refusal();
        }
        return next;
    }

    public boolean mayBecome(MeetingState next) {
        return (this == NOTES_AGREED && next == ARCHIVED)
                || EDGES.getOrDefault(this, Set.of()).contains(next);
    }

    /** Notes are agreed when nobody can still object and at least one person of each side has signed. */
    public MeetingState agreeNotes(boolean windowOver, boolean staffSigned, boolean memberSigned) {
        MeetingState agreed = to(NOTES_AGREED);
        if (!windowOver) {
            throw Refusal.rule("meetings.notesStillOpen");
        }
        if (!staffSigned || !memberSigned) {
            throw Refusal.rule("meetings.notesNeedBothSides");
        }
        return agreed;
    }

    /** People are together, so the floor and the signals work. */
    public boolean together() {
        return this == RUNNING || this == STOPPED || this == BREAK || this == CLOSING;
    }

    /** The talking is over. */
    public boolean over() {
        return this == CLOSED || this == NOTES_DRAFT || this == NOTES_AGREED || this == ARCHIVED || this == CANCELLED;
    }
}
