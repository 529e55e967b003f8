package org.alongside.platform.settings.chosen;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change of one setting.
 *
 * @param value null where it went back to what the installation says
 * @param by null where Alongside did it by itself
 */
public record SettingChange(
        String key,
        @Nullable String value,
        String reason,
        @Nullable UUID by,
        Instant at) {}
