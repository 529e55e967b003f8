package org.alongside.consent.purposes;

import java.util.List;
import java.util.Map;
import org.alongside.consent.notices.Variant;
import org.jspecify.annotations.Nullable;

/**
 * A purpose as the register shows it.
 *
 * @param title the question in the reader's words
 * @param no version in force; 0 where nothing is published
 * @param forms the forms in force
 */
public record RegisterLine(
        String code,
        String title,
        @Nullable Integer validityDays,
        int retentionDays,
        Map<Audience, Ground> grounds,
        int no,
        List<Form> forms,
        List<Earlier> versions) {
    /** One form of the words in force, with the sum by which a change would be noticed. */
    public record Form(String lang, Variant variant, String sha256) {}

    /** A version, in force or not. */
    public record Earlier(int no, boolean inForce) {}
}
