package org.alongside.host.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.alongside.host.Navigation;
import org.alongside.platform.text.Texts;
import org.alongside.platform.web.Paths;
import org.alongside.platform.web.Wording;

/** The menu in the header. */
@Named("navigation")
@ApplicationScoped
public class NavigationView {
    @Inject
    Navigation navigation;

    @Inject
    Texts texts;

    @Inject
    Wording wording;

    @Inject
    HttpServletRequest request;

    public List<Entry> getEntries() {
        String here = Paths.of(request);
        return navigation.entries().stream()
                .map(it -> new Entry(
                        it.id(),
                        texts.of(wording.locale(), it.label()),
                        request.getContextPath() + it.path(),
                        room(here).equals(room(it.path()))))
                .toList();
    }

    /** The first part of a path; each room has its own. */
    private static String room(String path) {
        int slash = path.indexOf('/', 1);
        return (slash < 0 ? path : path.substring(0, slash)).replace(".xhtml", "");
    }

    /** One link; {@code current} when the page belongs to that room. */
    public record Entry(String id, String label, String href, boolean current) {}
}
