package org.alongside.consent.purposes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.alongside.platform.persistence.Database;
import org.alongside.platform.persistence.DatabaseReady;
import org.alongside.platform.persistence.DatabaseState;

/** Publishes what every installation begins with, as soon as there is a database to publish it in. */
@ApplicationScoped
class FirstWords {
    @Inject
    PurposeService purposes;

    @Inject
    Database database;

    void publish(@Observes DatabaseReady ready) {
        if (database.state().mode() == DatabaseState.Mode.NORMAL) {
            purposes.publishStarters();
        }
    }
}
