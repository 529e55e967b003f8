package org.alongside.home.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.alongside.host.NavigationEntry;
import org.alongside.host.NavigationSource;
import org.alongside.identity.CurrentPerson;

/** Home in the menu, for everybody who is signed in. */
@ApplicationScoped
public class HomeNavigation implements NavigationSource {
    @Inject
    CurrentPerson person;

    @Override
    public List<NavigationEntry> entries() {
        return person.present() ? List.of(new NavigationEntry("home", "home.home", "/home", "home", 10)) : List.of();
    }
}
