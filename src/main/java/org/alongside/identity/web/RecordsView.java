package org.alongside.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.alongside.identity.records.Pack;
import org.alongside.identity.records.RecordsService;
import org.alongside.platform.web.SaidView;
import org.jspecify.annotations.Nullable;

/** Everything held about whoever is here. */
@Named("recordsView")
@RequestScoped
public class RecordsView {
    private @Nullable Pack pack;

    @Inject
    RecordsService records;

    public Pack getPack() {
        if (pack == null) {
            pack = records.mine();
        }
        return pack;
    }

    public Instant getMade() {
        return getPack().made();
    }

    public void askToBeForgotten() {
        records.askToBeForgotten();
        SaidView.andGo("/identity/records", "identity.forgetAskedSaid");
    }
}
