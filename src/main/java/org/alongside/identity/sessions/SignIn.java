package org.alongside.identity.sessions;

import org.alongside.people.PersonSnapshot;

/**
 * What {@link SessionService#complete} hands to a door.
 *
 * @param token the only copy of the session's secret, for the browser's cookie
 */
public record SignIn(PersonSnapshot person, String token) {}
