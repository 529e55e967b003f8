package org.alongside.people;

import java.util.UUID;

/**
 * A member of staff as an administrator sees them.
 *
 * @param gone whether they have left
 */
public record StaffSnapshot(UUID id, String name, String describedAs, boolean gone) {}
