package org.alongside.consent.gate;

import java.util.Comparator;
import java.util.List;
import org.alongside.consent.ConsentState;
import org.jspecify.annotations.Nullable;

/** What decisions at several widths say together about one use. */
public final class Ruling {
    private Ruling() {}

    /** A decision at one width; the narrowest has the highest number. */
    public record Word(int narrowness, ConsentState state, long seq) {}

    /**
     * The narrowest word wins, silence leaves it to the wider one, and no word at all is a no. A stop said later at a
     * wider scope also ends the narrower yes: whoever says "stop everything" is not outrun by an older yes.
     */
    public static @Nullable Word of(List<Word> words) {
        Word narrowest = null;
        for (Word word : words) {
            boolean narrower = narrowest == null || word.narrowness() > narrowest.narrowness();
            narrowest = word.state() != ConsentState.NONE && narrower ? word : narrowest;
        }
        if (narrowest == null || !narrowest.state().permits()) {
            return narrowest;
        }
        for (Word word : words) {
            if (word.seq() > narrowest.seq() && stops(word.state())) {
                return word;
            }
        }
        return narrowest;
    }

    /**
     * What one person said twice at one width, under two accounts that have become one: what they decided since holds,
     * and before that the stricter; a question that was never answered says nothing against an answer.
     */
    public static Word strictest(List<Word> same, long mergedSeq) {
        return same.stream()
                .filter(word -> word.seq() > mergedSeq && (word.state().permits() || stops(word.state())))
                .max(Comparator.comparingLong(Word::seq))
                .or(() -> same.stream()
                        .filter(word -> stops(word.state()) || word.state() == ConsentState.SUSPENDED)
                        .findFirst())
                .or(() -> same.stream().filter(word -> word.state().permits()).findFirst())
                .orElseGet(() ->
                        same.stream().max(Comparator.comparingLong(Word::seq)).orElseThrow());
    }

    public static boolean stops(ConsentState state) {
        return state == ConsentState.WITHDRAWN
                || state == ConsentState.REFUSED
                || state == ConsentState.REVOKED
                || state == ConsentState.INVALIDATED;
    }
}
