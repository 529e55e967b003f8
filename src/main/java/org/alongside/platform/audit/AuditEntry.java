package org.alongside.platform.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done.
 *
 * @param person who did it; null for Alongside itself
 * @param act room and past-tense word
 * @param subject id of the thing acted upon
 */
public record AuditEntry(UUID id, Instant at, @Nullable UUID person, String act, UUID subject) {}
