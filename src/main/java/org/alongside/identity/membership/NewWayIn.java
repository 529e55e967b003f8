package org.alongside.identity.membership;

import java.time.Instant;
import java.util.UUID;
import org.alongside.people.PersonSnapshot;

/**
 * A new invitation, with the only copies of its secrets: they are printed or sent now, or never.
 *
 * @param link full web address, for the square on the slip and for mail
 * @param code eight letters and digits in two groups of four
 */
public record NewWayIn(UUID invitation, PersonSnapshot person, String link, String code, Instant expiresAt) {}
