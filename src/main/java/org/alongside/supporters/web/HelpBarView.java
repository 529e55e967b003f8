package org.alongside.supporters.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.UUID;
import org.alongside.identity.CurrentPerson;
import org.alongside.people.PersonSnapshot;
import org.alongside.supporters.HelpService;
import org.alongside.supporters.OnlyMeService;
import org.jspecify.annotations.Nullable;

/** The bar on every page while a supporter helps; and whether somebody keeps a thing from their supporters. */
@Named("helpBarView")
@ApplicationScoped
public class HelpBarView {
    @Inject
    CurrentPerson current;

    @Inject
    HelpService helps;

    @Inject
    OnlyMeService onlyMe;

    public boolean isShown() {
        return current.helped().isPresent();
    }

    public String getName() {
        return current.helped().map(PersonSnapshot::name).orElse("");
    }

    public @Nullable Instant getUntil() {
        return helps.until().orElse(null);
    }

    /** Whether whoever reads can keep things from supporters: members, for themselves. */
    public boolean isKeeps() {
        return current.present() && !isShown() && !current.isStaff();
    }

    public boolean keeps(UUID thing) {
        return isKeeps() && onlyMe.mine(thing);
    }
}
