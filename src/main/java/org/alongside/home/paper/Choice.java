package org.alongside.home.paper;

import java.util.List;

/** A tick on a slip. */
public enum Choice {
    YES,
    PAUSE,
    NO,
    NOT_NOW,
    STOP,
    WORDS,
    RING,
    REST,
    LEAVE,
    OTHER_CONTACT;

    /** What can be ticked on a slip of that kind. */
    public static List<Choice> on(SlipKind kind) {
        return switch (kind) {
            case AGREE -> List.of(YES, PAUSE);
            case QUESTION -> List.of(YES, NO, NOT_NOW, RING);
            case STOP -> List.of(STOP);
            case ITEM, WORDS -> List.of(WORDS);
            case WISH -> List.of(RING, REST, LEAVE, OTHER_CONTACT);
        };
    }
}
