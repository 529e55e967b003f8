package org.alongside.administration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.alongside.host.NavigationEntry;
import org.alongside.host.NavigationSource;
import org.alongside.identity.Administrators;

/** Administrators find their pages in the menu. */
@RequestScoped
public class AdministrationNavigation implements NavigationSource {
    @Inject
    Administrators administrators;

    @Override
    public List<NavigationEntry> entries() {
        return administrators.acts()
                ? List.of(new NavigationEntry(
                        "administration", "administration.menu", "/administration/front", "settings", 90))
                : List.of();
    }
}
