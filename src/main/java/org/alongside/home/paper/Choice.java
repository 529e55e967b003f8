package org.alongside.home.paper;

import java.util.List;

/** A tick on a slip. */
public enum Choice {
    YES,
    PAUSE,
    NO,
    NOT_NOW,
    STOP,
    AWAY,
    UNNAMED,
    LEAVE_OUT,
    RIGHT,
    NOT_SAID,
    WORDS,
    RING,
    REST,
    LEAVE,
    OTHER_CONTACT;

    /** Counts only for the very words that were printed. */
    boolean agrees() {
        return this == YES || this == PAUSE || this == RIGHT || this == AWAY || this == UNNAMED || this == LEAVE_OUT;
    }

    /** What can be ticked on a slip of that kind. */
    public static List<Choice> on(SlipKind kind) {
        return switch (kind) {
            case AGREE -> List.of(YES, PAUSE);
            case QUESTION, NEEDS -> List.of(YES, NO, NOT_NOW, RING);
            case AFTER -> List.of(AWAY, UNNAMED, LEAVE_OUT);
            case NOTES -> List.of(RIGHT, NOT_SAID);
            case STOP -> List.of(STOP);
            case ITEM, WORDS -> List.of(WORDS);
            case WISH -> List.of(RING, REST, LEAVE, OTHER_CONTACT);
        };
    }
}
