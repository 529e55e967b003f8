package org.alongside.meetings;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item for the agenda of a meeting that is being planned.
 *
 * @param plainWords what it is about, in plain words
 * @param easyRead the same in Easy Read; may be empty
 * @param askedBy who asked for it, as people would say it; may be empty
 * @param card the card on the board it comes from
 */
public record NewItem(
        String title,
        Purpose purpose,
        int minutes,
        String plainWords,
        String easyRead,
        String askedBy,
        @Nullable UUID card) {

    public static NewItem pause(String title, int minutes) {
        return new NewItem(title, Purpose.BREAK, minutes, "", "", "", null);
    }
}
