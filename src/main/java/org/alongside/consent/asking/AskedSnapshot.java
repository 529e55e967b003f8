package org.alongside.consent.asking;

import java.time.Instant;
import java.util.UUID;

/** What whoever asked may know: when, and whether it may be used. Never what was answered. */
public record AskedSnapshot(UUID ask, Instant asked, boolean used) {}
