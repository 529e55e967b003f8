package org.alongside.host.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.alongside.host.Navigation;
import org.alongside.host.NavigationEntry;
import org.alongside.platform.settings.Settings;
import org.alongside.platform.settings.SiteSettings;
import org.alongside.platform.text.Texts;
import org.alongside.platform.web.Wording;

/** The menu as a feed, for the host's own pages. */
@Path("nav")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NavigationResource {
    @Inject
    Navigation navigation;

    @Inject
    Texts texts;

    @Inject
    Wording wording;

    @Inject
    Settings settings;

    @Inject
    HttpServletRequest request;

    @GET
    public Feed entries() {
        List<NavigationEntry> entries = navigation.entries();
        return new Feed(
                (entries.isEmpty() ? door() : entries).stream().map(this::link).toList());
    }

    /** Whom the host has signed in but who has not come in yet is shown the way, and nothing else. */
    private List<NavigationEntry> door() {
        return request.getUserPrincipal() == null
                ? List.of()
                : List.of(new NavigationEntry("enter", "host.enter", "/enter", "door", 0));
    }

    private Entry link(NavigationEntry entry) {
        String base = settings.get(SiteSettings.BASE_URL).toString();
        return new Entry(entry.id(), texts.of(wording.locale(), entry.label()), base + entry.path(), entry.icon());
    }

    /** Empty when nobody is signed in. */
    public record Feed(List<Entry> entries) {}

    /** One link a host menu may show. */
    public record Entry(String id, String label, String href, String icon) {}
}
