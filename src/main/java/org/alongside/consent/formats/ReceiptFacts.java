package org.alongside.consent.formats;

import org.jspecify.annotations.Nullable;

/**
 * What a receipt proves, as every form of it says it.
 *
 * @param subject the person's random key; no name stands in any form
 * @param event what happened: {@code GIVEN}, {@code REFUSED}, {@code WITHDRAWN} and so on
 * @param permits a yes
 * @param holds nothing newer has been decided since
 * @param notice address of the question as it was shown
 */
public record ReceiptFacts(
        String id,
        long whenMs,
        String subject,
        String event,
        boolean permits,
        boolean holds,
        boolean explicit,
        String channel,
        String basis,
        String purpose,
        String dpvPurpose,
        String title,
        String lang,
        String notice,
        String noticeSha256,
        int retentionDays,
        @Nullable Long untilMs) {}
