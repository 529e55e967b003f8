package org.alongside.platform.text;

import java.util.Map;

/** Words that people here have chosen for themselves; texts keep places for them, such as <code>{members}</code>. */
public interface OwnWords {
    /** Place to word, in the middle of a sentence; a place with a capital letter begins one. */
    Map<String, String> words();
}
