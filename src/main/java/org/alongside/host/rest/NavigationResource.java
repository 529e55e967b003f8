package org.alongside.host.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.alongside.host.Navigation;
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

    @GET
    public Feed entries() {
        String base = settings.get(SiteSettings.BASE_URL).toString();
        return new Feed(navigation.entries().stream()
                .map(it -> new Entry(it.id(), texts.of(wording.locale(), it.label()), base + it.path(), it.icon()))
                .toList());
    }

    /** Empty when nobody is signed in. */
    public record Feed(List<Entry> entries) {}

    /** One link a host menu may show. */
    public record Entry(String id, String label, String href, String icon) {}
}
