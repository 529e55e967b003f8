package org.alongside.consent.receipts;

import org.jspecify.annotations.Nullable;

/**
 * A purpose nobody has asked this person about, or that is not asked.
 *
 * @param whyNotAsked text key of the reason we ship; null where the person may still be asked
 * @param reason the organisation's own reason, in the reader's words; empty where ours stands
 */
public record PurposeLine(
        String title, String picture, @Nullable String whyNotAsked, String reason) {}
