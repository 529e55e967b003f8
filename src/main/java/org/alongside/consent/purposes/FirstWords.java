package org.alongside.consent.purposes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.alongside.platform.persistence.Database;
import org.alongside.platform.persistence.DatabaseReady;
import org.alongside.platform.persistence.DatabaseState;

/** Publishes what every installation begins with, as soon as there is a database to publish it in. */
@ApplicationScoped
class FirstWords {
    private static final Logger LOG = Logger.getLogger(FirstWords.class.getName());

    @Inject
    PurposeService purposes;

    @Inject
    Database database;

    void publish(@Observes DatabaseReady ready) {
        if (database.state().mode() != DatabaseState.Mode.NORMAL) {
            return;
        }
        try {
            purposes.publishStarters();
        } catch (
                RuntimeException
                        e) { // the server must start: without questions nothing is asked, and nothing permitted
            LOG.log(Level.SEVERE, "the questions that come with Alongside could not be published", e);
        }
    }
}
