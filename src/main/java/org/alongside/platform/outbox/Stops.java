package org.alongside.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** Asks every room that may stop a mail. */
@ApplicationScoped
class Stops {
    @Inject
    @Any
    Instance<BeforeSending> rooms;

    boolean stop(String address) {
        for (BeforeSending room : rooms) {
            if (room.stops(address)) {
                return true;
            }
        }
        return false;
    }
}
