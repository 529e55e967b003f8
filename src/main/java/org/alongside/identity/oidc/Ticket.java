package org.alongside.identity.oidc;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What the provider wants to see again when somebody signs out; it goes when the session goes. */
@Entity
@Table(name = "alongside_oidc_ticket")
class Ticket {
    @Id
    private UUID session;

    @Column(name = "id_token")
    private String idToken;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Ticket() {}

    /** @param idToken sealed, because it says who somebody is */
    Ticket(UUID session, String idToken) {
        this.session = session;
        this.idToken = idToken;
    }

    String idToken() {
        return idToken;
    }
}
