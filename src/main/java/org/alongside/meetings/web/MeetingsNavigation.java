package org.alongside.meetings.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.alongside.host.NavigationEntry;
import org.alongside.host.NavigationSource;
import org.alongside.identity.CurrentPerson;
import org.alongside.identity.May;

/** Meetings in the menu, for everybody who is signed in. */
@ApplicationScoped
public class MeetingsNavigation implements NavigationSource {

    @Inject
    CurrentPerson person;

    @Override
    public List<NavigationEntry> entries() {
        return person.present() && person.lets(May.MEETINGS)
                ? List.of(new NavigationEntry("meetings", "meetings.title", "/meetings/list", "calendar", 30))
                : List.of();
    }
}
