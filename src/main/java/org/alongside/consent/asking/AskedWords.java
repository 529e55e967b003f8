package org.alongside.consent.asking;

import java.util.Map;
import java.util.UUID;
import org.alongside.consent.notices.Wording;

/**
 * A question to be printed, in the words that are published now.
 *
 * @param words the person's words it is about; empty where it is not about words
 * @param twoAnswers whether a stop reached us after a newer yes, and only the person can say which stands
 */
public record AskedWords(
        UUID rendition,
        boolean easyRead,
        Wording wording,
        String words,
        Map<String, String> pictures,
        boolean twoAnswers) {}
