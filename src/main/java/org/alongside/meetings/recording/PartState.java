package org.alongside.meetings.recording;

/** What has become of one part of a recording. */
public enum PartState {
    /** Sound is coming in. */
    RUNNING,
    /** Over, and those who were there may listen. */
    ENDED,
    /** Somebody in it said no afterwards: nobody hears it, and it is to be taken out. */
    LOCKED,
    /** The sound is gone; that there was something stays. */
    TAKEN_OUT
}
