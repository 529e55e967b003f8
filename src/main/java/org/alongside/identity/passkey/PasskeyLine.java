package org.alongside.identity.passkey;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of my passkeys, by the name I gave it. */
public record PasskeyLine(
        UUID id, String label, Instant since, @Nullable Instant used) {}
