package org.alongside.administration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change of a setting.
 *
 * @param value null where it went back to what the installation says
 * @param changedBy name of whoever did it; empty where Alongside did
 */
public record ChangeLine(@Nullable String value, String reason, String changedBy, Instant at) {}
