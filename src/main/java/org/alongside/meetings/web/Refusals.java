package org.alongside.meetings.web;

import java.util.Locale;
import java.util.MissingResourceException;
import org.alongside.platform.text.Texts;

/** The words of a refusal that came with an address; a key that is none says nothing. */
final class Refusals {

    private Refusals() {}

    static String text(Texts texts, Locale locale, String key) {
        try {
            return texts.of(locale, "meetings." + key);
        } catch (MissingResourceException e) {
            return "";
        }
    }
}
