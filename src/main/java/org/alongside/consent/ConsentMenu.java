package org.alongside.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.alongside.host.NavigationEntry;
import org.alongside.host.NavigationSource;
import org.alongside.identity.CurrentPerson;

/** "My choices" stands in the menu of everybody who is signed in: two presses from any page stop anything. */
@ApplicationScoped
public class ConsentMenu implements NavigationSource {
    @Inject
    CurrentPerson person;

    @Override
    public List<NavigationEntry> entries() {
        return person.present() && person.helped().isEmpty()
                ? List.of(new NavigationEntry("choices", "consent.menu", "/consent/choices", "tick", 40))
                : List.of();
    }
}
