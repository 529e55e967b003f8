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
import org.alongside.supporters.SupportService;
import org.alongside.supporters.SupportSnapshot;
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

    @Inject
    SupportService supports;

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

    /** Whether somebody may help whoever reads, so that there is somebody to keep a thing from. */
    public boolean isSupported() {
        return isKeeps() && supports.mine().stream().anyMatch(SupportSnapshot::standing);
    }

    public boolean keeps(UUID thing) {
        return isKeeps() && onlyMe.mine(thing);
    }
}
