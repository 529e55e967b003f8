package org.alongside.identity.sessions;

import java.util.UUID;
import org.alongside.identity.Method;
import org.alongside.identity.Stay;
import org.alongside.people.PersonSnapshot;

/**
 * A person with the session they came in by.
 *
 * @param principal the name the host knows them by; empty for members
 */
public record SignedIn(UUID session, Method method, PersonSnapshot person, String principal, Stay stay) {}
