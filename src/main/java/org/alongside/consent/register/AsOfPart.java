package org.alongside.consent.register;

import java.util.List;

/**
 * Some of what was permitted.
 *
 * @param next the key after which it goes on; empty at the end
 */
public record AsOfPart(List<PermitSnapshot> permits, String next) {}
