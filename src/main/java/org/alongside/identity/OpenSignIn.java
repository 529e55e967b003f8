package org.alongside.identity;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody is signed in somewhere. It says since when and nothing of what they do: nobody's activity is shown.
 */
public record OpenSignIn(UUID id, UUID person, String name, boolean staff, Method door, Instant since) {}
