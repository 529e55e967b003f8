package org.alongside.administration;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
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

    /** The key in pieces between which a line may break. */
    public List<String> pieces() {
        return List.of(key.split("(?<=[.-])", -1));
    }

    /** For a length of time that people would count in another way: the unit they would count in. */
    public String unit() {
        if (!type.startsWith("length of time") || value.isEmpty()) {
            return "";
        }
        Duration length = Duration.parse(value);
        boolean days = length.toHours() >= 48 && length.equals(Duration.ofDays(length.toDays()));
        boolean hours = length.toMinutes() >= 120 && length.equals(Duration.ofHours(length.toHours()));
        return days ? "days" : hours ? "hours" : "minutes";
    }

    /** So many of that unit. */
    public long units() {
        Duration length = Duration.parse(value);
        return switch (unit()) {
            case "days" -> length.toDays();
            case "hours" -> length.toHours();
            default -> length.toMinutes();
        };
    }
}
