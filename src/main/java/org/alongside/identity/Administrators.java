package org.alongside.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.regex.Pattern;
import org.alongside.people.PersonService;
import org.alongside.platform.Refusal;
import org.alongside.platform.settings.Settings;

/** Who looks after the installation: named in a setting by what the container calls them, never by a page. */
@ApplicationScoped
public class Administrators {
    private static final Pattern BETWEEN = Pattern.compile("\\s*,\\s*");

    @Inject
    CurrentPerson current;

    @Inject
    PersonService people;

    @Inject
    Settings settings;

    /** Whether whoever acts now is one. */
    public boolean acts() {
        return current.isStaff()
                && BETWEEN.splitAsStream(
                                settings.get(IdentitySettings.ADMINISTRATORS).strip())
                        .anyMatch(people.principal(current.id())::equals);
    }

    /** To everybody else these pages do not exist. */
    public UUID mustAct() {
        if (!acts()) {
            throw Refusal.unknown("platform.notFound");
        }
        return current.id();
    }
}
