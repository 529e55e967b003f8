package org.alongside.notices.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.alongside.host.NavigationEntry;
import org.alongside.host.NavigationSource;
import org.alongside.identity.CurrentPerson;

/** Staff find the letters to print in the menu. */
@RequestScoped
public class LettersNavigation implements NavigationSource {
    @Inject
    CurrentPerson current;

    @Override
    public List<NavigationEntry> entries() {
        return current.isStaff()
                ? List.of(new NavigationEntry("letters", "notices.letters", "/notices/letters", "print", 80))
                : List.of();
    }
}
