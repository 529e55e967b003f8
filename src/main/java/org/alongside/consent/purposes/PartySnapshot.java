package org.alongside.consent.purposes;

import java.util.UUID;

/**
 * A named body.
 *
 * @param contact how it is reached: an address, a number, a mail address
 * @param active whether it can still be chosen
 */
public record PartySnapshot(UUID id, String name, String contact, boolean active) {}
