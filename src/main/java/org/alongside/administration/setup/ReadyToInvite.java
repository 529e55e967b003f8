package org.alongside.administration.setup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.administration.setup.Confirmations.Confirmed;
import org.alongside.administration.setup.SetUpFacts.Facts;
import org.alongside.identity.membership.BeforeInviting;
import org.alongside.platform.Refusal;

/** Nobody is invited to a place where nobody answers the telephone. */
@ApplicationScoped
public class ReadyToInvite implements BeforeInviting {
    @Inject
    SetUpFacts facts;

    @Inject
    Confirmations confirmations;

    @Override
    public void mustBeReady() {
        Map<SetUpItem, Confirmed> confirmed = confirmations.all();
        boolean ready = Stream.of(SetUpItem.values())
                .filter(SetUpItem::required)
                .allMatch(item -> done(item, Optional.ofNullable(confirmed.get(item))));
        if (!ready) {
            throw Refusal.rule("administration.notReady");
        }
    }

    private boolean done(SetUpItem item, Optional<Confirmed> word) {
        Facts now = facts.of(item);
        boolean asNow = word.filter(it -> it.of(now.text())).isPresent();
        return SetUpState.of(item.way(), now.complete(), word.isPresent(), asNow)
                .done();
    }
}
