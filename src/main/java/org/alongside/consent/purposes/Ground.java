package org.alongside.consent.purposes;

import java.util.Locale;
import org.alongside.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * On which legal ground a purpose rests for one audience, and whether these people are asked at all.
 *
 * @param whyNotAsked text key of the reason we ship
 * @param art9Condition the condition for what is sensitive, such as {@code EXPLICIT_CONSENT}
 * @param whyWords the organisation's own reason, which comes before ours
 * @param whyEasy the same in Easy Read
 */
public record Ground(
        String lawfulBasis,
        boolean asks,
        @Nullable String whyNotAsked,
        @Nullable String art9Condition,
        @Nullable String whyWords,
        @Nullable String whyEasy) {
    public static final String CONSENT = "CONSENT";

    Ground(String lawfulBasis, boolean asks, @Nullable String whyNotAsked) {
        this(lawfulBasis, asks, whyNotAsked, null, null, null);
    }

    /** The organisation's own reason as this reader reads it; empty where ours stands. */
    public String ownReason(Locale reader) {
        String own = reader.equals(Texts.EASY_READ) ? whyEasy : whyWords;
        return own == null ? "" : own;
    }
}
