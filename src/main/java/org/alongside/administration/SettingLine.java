package org.alongside.administration;

import java.time.Instant;
import org.alongside.platform.settings.Settings.Origin;
import org.jspecify.annotations.Nullable;

/**
 * A setting as administrators see it.
 *
 * @param value what holds, as written; never a secret
 * @param set whether anything holds at all, for secrets
 * @param installed what would hold without a choice made here
 * @param live whether it is changed here
 * @param changedBy name of whoever changed it last; null where nobody did
 */
public record SettingLine(
        String key,
        String type,
        String value,
        boolean set,
        Origin origin,
        String installed,
        @Nullable String fallback,
        String example,
        String meaning,
        boolean live,
        boolean secret,
        @Nullable String changedBy,
        @Nullable Instant changedAt,
        @Nullable String reason) {
    public boolean here() {
        return origin == Origin.HERE;
    }
}
