package org.alongside.identity.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import org.alongside.identity.IdentitySettings;
import org.alongside.people.Way;
import org.alongside.platform.settings.Settings;

/**
 * How often and how long a way in works. What is sent as a message lets in once; what is on paper or was handed over a few
 * times, since it may be all that a person has.
 */
@ApplicationScoped
class InvitationTerms {
    /** They arrive as words on a screen that anybody can pass on. */
    static final Set<Way> MESSAGES = Set.of(Way.EMAIL, Way.TEXT);

    @Inject
    Settings settings;

    int uses(Way way) {
        return settings.get(MESSAGES.contains(way) ? IdentitySettings.LINK_USES : IdentitySettings.SLIP_USES);
    }

    Duration valid(Way way) {
        return settings.get(MESSAGES.contains(way) ? IdentitySettings.LINK_VALID : IdentitySettings.SLIP_VALID);
    }
}
