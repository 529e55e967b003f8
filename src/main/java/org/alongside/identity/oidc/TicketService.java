package org.alongside.identity.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.alongside.identity.sessions.SessionService;
import org.alongside.identity.sessions.SignedIn;

/** ID tokens until their session ends, sealed with the secret that only the person's browser has. */
@ApplicationScoped
@Transactional
public class TicketService {
    @Inject
    EntityManager em;

    @Inject
    SessionService sessions;

    /** @param secret of the session, as in the browser's cookie */
    void keep(String secret, String idToken) {
        sessions.find(secret, false)
                .map(SignedIn::session)
                .ifPresent(session -> em.persist(new Ticket(session, Sealed.seal(idToken, secret))));
    }

    Optional<String> idToken(String secret) {
        return sessions.find(secret, false)
                .flatMap(it -> Optional.ofNullable(em.find(Ticket.class, it.session())))
                .flatMap(ticket -> Sealed.open(ticket.idToken(), secret));
    }
}
