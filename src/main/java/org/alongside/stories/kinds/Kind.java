package org.alongside.stories.kinds;

import org.alongside.consent.uses.PartOfPerson;
import org.alongside.platform.files.FileKind;
import org.alongside.stories.PieceWords;

/**
 * One kind of thing with people in it that a board can keep. A new kind is one class like the four here, found by
 * itself, with its words under {@code kind.CODE} in this room's texts; asking, showing, hiding and taking away are the
 * same for all.
 */
public interface Kind {
    /** As it stands in the database, in addresses and in the name of what consent is about. */
    String code();

    /** What is asked of everybody in it before the board sees it. */
    String insidePurpose();

    /** What is asked of everybody in it before everyone sees it. */
    String publicPurpose();

    PartOfPerson part();

    /** Whether this kind is the words of one person; all others are a file with people in it. */
    default boolean ofWords() {
        return false;
    }

    /** Whether a file of this family is one of this kind. */
    boolean takes(FileKind.Family family);

    /** Whether it can stand in a report on paper; then the question that is asked for everyone names reports too. */
    default boolean standsInReports() {
        return false;
    }

    /** @throws org.alongside.platform.Refusal INVALID when something is missing without which nobody should see it */
    void mustBeComplete(PieceWords words);

    /** @throws org.alongside.platform.Refusal INVALID when something is missing without which not everyone could follow */
    default void mustBeFitForEveryone(PieceWords words) {
        mustBeComplete(words);
    }
}
