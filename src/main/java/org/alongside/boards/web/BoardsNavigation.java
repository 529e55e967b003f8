package org.alongside.boards.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.alongside.host.NavigationEntry;
import org.alongside.host.NavigationSource;
import org.alongside.identity.CurrentPerson;
import org.alongside.identity.May;

/** Boards in the menu, for everybody who is signed in. */
@ApplicationScoped
public class BoardsNavigation implements NavigationSource {

    @Inject
    CurrentPerson person;

    @Override
    public List<NavigationEntry> entries() {
        return person.present() && person.lets(May.SEE_BOARDS)
                ? List.of(new NavigationEntry("boards", "boards.boards", "/boards/list", "board", 20))
                : List.of();
    }
}
