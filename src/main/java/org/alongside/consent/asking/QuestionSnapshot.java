package org.alongside.consent.asking;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.consent.ConsentState;
import org.alongside.consent.notices.Variant;
import org.alongside.consent.notices.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A question as its person sees it, on a page of its own.
 *
 * @param rendition the form that is shown; the answer names it
 * @param words the person's words it is about; empty where it is not about words
 * @param pictures hash of each picture by its name
 * @param answer what holds now, when it was answered before
 * @param endsSoon when the yes that runs ends; only while the person is asked whether it may go on
 * @param twoAnswers whether a stop reached us after a newer yes, so that only the person can say which of them stands
 * @param explicit whether a yes needs the person's own words beside the button
 * @param forms every form in which these words exist
 * @param contact name of whoever rings when help is wanted
 */
public record QuestionSnapshot(
        UUID ask,
        UUID record,
        UUID rendition,
        boolean easyRead,
        Wording wording,
        String words,
        String place,
        Map<String, String> pictures,
        ConsentState answer,
        @Nullable Instant since,
        String contact,
        boolean helpOnItsWay,
        @Nullable Instant endsSoon,
        boolean twoAnswers,
        boolean explicit,
        Variant shownAs,
        List<Variant> forms) {
    /** As it goes on paper. */
    public AskedWords asked() {
        return new AskedWords(rendition, easyRead, wording, words, pictures, twoAnswers);
    }
}
