package org.alongside.home;

import java.util.UUID;

/**
 * One thing asked of a person.
 *
 * @param id of the card for {@link Kind#AGREE}, of the person for {@link Kind#NEEDS} and {@link Kind#CHECK}, of the question for the others
 * @param title the card's title, or the question itself
 * @param who the other owner of the card, whoever asks the question, or whoever wants to talk; may be empty
 * @param saidYes the other owner has said yes
 */
public record Asked(Kind kind, UUID id, String title, String who, boolean saidYes) {

    /** What kind of answer is asked for. */
    public enum Kind {
        AGREE,
        QUESTION,
        RING,
        /** What was typed for members and waits for a second person; the title is how much. */
        CHECK,
        /** How to work well with them; asked of everybody, so that having answered tells nothing. */
        NEEDS
    }
}
