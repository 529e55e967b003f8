package org.alongside.meetings.recording;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A part of a recording as those who were there see it. */
public record PartSnapshot(
        UUID id, PartState state, Instant begunAt, @Nullable Instant endedAt) implements Serializable {}
