package org.alongside.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.stream.Stream;
import org.alongside.administration.setup.Confirmations;
import org.alongside.administration.setup.SetUpFacts;
import org.alongside.administration.setup.SetUpFacts.Facts;
import org.alongside.administration.setup.SetUpItem;

/**
 * Nobody is there to ring the number of a trial: it says of itself that what is there is in order; at every start, since
 * it may begin again at another address.
 */
@ApplicationScoped
@Transactional
class SampleSetUpService {
    @Inject
    SetUpFacts facts;

    @Inject
    Confirmations confirmations;

    void confirm() {
        Stream.of(SetUpItem.values())
                .filter(it -> it.way() != SetUpItem.Way.SEEN)
                .forEach(item -> {
                    Facts now = facts.of(item);
                    if (now.complete()) {
                        confirmations.confirm(item, now.text(), null);
                    }
                });
    }
}
