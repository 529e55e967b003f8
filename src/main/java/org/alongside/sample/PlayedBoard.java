package org.alongside.sample;

import java.util.Map;
import java.util.UUID;
import org.alongside.boards.CardWords;

/** A board of the sample as it came to be, with its cards by their titles. */
record PlayedBoard(UUID id, String title, Map<String, UUID> cards, Map<String, CardWords> words) {
    PlayedBoard {
        cards = Map.copyOf(cards);
        words = Map.copyOf(words);
    }

    UUID card(String called) {
        UUID card = cards.get(called);
        if (card == null) {
            throw new IllegalArgumentException("the sample has no card called " + called);
        }
        return card;
    }

    CardWords said(String called) {
        card(called);
        return words.getOrDefault(called, CardWords.brief(called, called));
    }
}
