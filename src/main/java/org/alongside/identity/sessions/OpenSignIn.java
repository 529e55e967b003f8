package org.alongside.identity.sessions;

import java.time.Instant;
import java.util.UUID;
import org.alongside.identity.Method;

/**
 * Somebody is signed in somewhere. It says since when and nothing of what they do: nobody's activity is shown.
 */
public record OpenSignIn(UUID id, UUID person, String name, boolean staff, Method door, Instant since) {}
