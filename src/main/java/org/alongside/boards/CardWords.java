package org.alongside.boards;

import java.io.Serializable;

/** The words of a card: its title, one line of meaning, the full text, and the same in Easy Read. */
public record CardWords(String title, String meaning, String words, String easyRead) implements Serializable {

    /** A card that so far has only a title and its meaning. */
    public static CardWords brief(String title, String meaning) {
        return new CardWords(title, meaning, "", "");
    }
}
