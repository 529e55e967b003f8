package org.alongside.identity.needs;

import java.util.regex.Pattern;
import org.alongside.platform.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * How somebody's costs of taking part are met, in plain words.
 *
 * @param travel how they get here and who pays for it
 * @param care who looks after somebody, or stays with them, meanwhile, and who pays for it
 * @param paid how they have money back
 */
public record CostsWords(
        @Nullable String travel,
        @Nullable String care,
        @Nullable String paid) {
    private static final int MOST = 300;

    /** Sort codes, account and card numbers, international account numbers and National Insurance numbers. */
    private static final Pattern NUMBERS_OF_MONEY = Pattern.compile(
            "(?<!\\d)(\\d{2}[- ]\\d{2}[- ]\\d{2}|\\d{8}|\\d{4}([- ]?\\d{4}){3})(?!\\d)"
                    + "|\\b[a-z]{2}\\d{2}[a-z0-9 ]{11,30}\\b|\\b[a-z]{2} ?\\d{2} ?\\d{2} ?\\d{2} ?[a-d]\\b",
            Pattern.CASE_INSENSITIVE);

    /** As it is kept. @throws Refusal INVALID for what is too long, or looks like a number of somebody's money */
    CostsWords checked() {
        return new CostsWords(checked("travel", travel), checked("care", care), checked("paid", paid));
    }

    private static String checked(String field, @Nullable String typed) {
        String words = typed == null ? "" : typed.strip();
        if (words.length() > MOST) {
            throw Refusal.invalid(field, "identity.costsTooLong", MOST);
        }
        if (NUMBERS_OF_MONEY.matcher(words).find()) {
            throw Refusal.invalid(field, "identity.noBankDetails");
        }
        return words;
    }
}
