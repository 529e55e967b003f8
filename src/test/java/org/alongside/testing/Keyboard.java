package org.alongside.testing;

import com.microsoft.playwright.Page;

/** Somebody who has no mouse. */
public final class Keyboard {
    private static final String TEXT =
            "(document.activeElement.value || document.activeElement.textContent || '').trim()";

    private Keyboard() {}

    /** From where they are to the link or button with these words, and into it. */
    public static void to(Page page, String words) {
        for (int i = 0; i < 40; i++) {
            page.keyboard().press("Tab");
            if (words.equals(page.evaluate(TEXT))) {
                page.keyboard().press("Enter");
                return;
            }
        }
        throw new AssertionError("the keyboard does not reach " + words + " on " + page.url());
    }

    /** From where they are to the field with that id, and words into it. */
    public static void into(Page page, String id, String words) {
        for (int i = 0; i < 40; i++) {
            page.keyboard().press("Tab");
            if (id.equals(page.evaluate("document.activeElement.id"))) {
                page.keyboard().type(words);
                return;
            }
        }
        throw new AssertionError("the keyboard does not reach " + id + " on " + page.url());
    }
}
