package org.alongside.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.Principal;
import java.util.UUID;
import org.alongside.identity.Hold;
import org.alongside.identity.Method;
import org.alongside.identity.SessionService;
import org.alongside.identity.SignIn;
import org.alongside.people.PersonService;
import org.alongside.people.PersonSnapshot;

/** Whoever the container lets through its own door is a member of staff. */
@ApplicationScoped
public class StaffDoor {
    @Inject
    PersonService people;

    @Inject
    SessionService sessions;

    SignIn enter(Principal principal) {
        return sessions.complete(id(principal), Method.CONTAINER, Hold.plain());
    }

    /** For one question only, without a session. */
    PersonSnapshot person(Principal principal) {
        return sessions.admitted(id(principal));
    }

    private UUID id(Principal principal) {
        return people.staffMember(principal.getName(), StaffName.of(principal.getName()))
                .id();
    }
}
