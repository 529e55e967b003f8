package org.alongside.identity;

import java.util.UUID;
import org.alongside.people.PersonSnapshot;

/** A person with the session they came in by. */
public record SignedIn(UUID session, Method method, PersonSnapshot person) {}
