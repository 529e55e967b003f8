package org.alongside.home.paper;

import java.time.Instant;
import java.util.UUID;

/**
 * A slip that came back, as its person and whoever answers for them read it.
 *
 * @param by who typed it
 * @param scanned whether there is a picture of it
 */
public record CameBack(UUID slip, SlipKind kind, String title, Choice answer, String by, Instant at, boolean scanned) {}
