package org.alongside.administration.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done, with names instead of ids where they are people.
 *
 * @param who the name of whoever did it; empty for Alongside itself
 * @param kind what it was; its words are a text
 * @param about the name of the person acted upon; empty for a thing, or for oneself
 * @param subject id of the person or thing
 */
public record AuditLine(
        UUID id, Instant at, @Nullable UUID person, String who, String kind, String about, UUID subject) {}
