package org.alongside.consent.rights;

import java.util.UUID;

/**
 * A right by which somebody else may speak for a person.
 *
 * @param seen whether the data protection lead has seen the papers; before that it can stop, and start nothing
 */
public record RightLine(UUID id, AuthorityKind kind, boolean seen) {}
