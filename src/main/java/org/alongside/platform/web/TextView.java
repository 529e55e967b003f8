package org.alongside.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.platform.text.Texts;

/** Texts with something to fill in, for pages: {@code #{text.of('boards.movedBy', name, lane)}}. */
@Named("text")
@ApplicationScoped
public class TextView {
    @Inject
    Texts texts;

    @Inject
    Wording wording;

    public String of(String key) {
        return texts.of(wording.locale(), key);
    }

    public String of(String key, Object first) {
        return texts.of(wording.locale(), key, first);
    }

    public String of(String key, Object first, Object second) {
        return texts.of(wording.locale(), key, first, second);
    }

    public String of(String key, Object first, Object second, Object third) {
        return texts.of(wording.locale(), key, first, second, third);
    }
}
