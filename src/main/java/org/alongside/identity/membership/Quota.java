package org.alongside.identity.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.alongside.identity.IdentitySettings;
import org.alongside.platform.Refusal;
import org.alongside.platform.limit.LimitService;
import org.alongside.platform.settings.Setting;
import org.alongside.platform.settings.Settings;

/** Whether invitations may leave at all, and how many in a day. */
@ApplicationScoped
class Quota {
    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    LimitService limits;

    @Inject
    Settings settings;

    @Inject
    @Any
    Instance<BeforeInviting> conditions;

    /**
     * @throws Refusal RULE while something must be put in order first, BUSY when this member of staff, or everybody
     *     together, has made too many today
     */
    void take(UUID sponsor) {
        conditions.forEach(BeforeInviting::mustBeReady);
        try {
            count(sponsor.toString(), IdentitySettings.INVITATIONS_EACH);
            count("all", IdentitySettings.INVITATIONS_ALL);
        } catch (Refusal tooMany) {
            throw Refusal.busy("identity.invitationsEnough");
        }
    }

    /** How many people take part is nobody's business but the forum's: 0 is no limit. */
    private void count(String who, Setting<Integer> setting) {
        int most = settings.get(setting);
        if (most > 0) {
            limits.count("identity.invitations", who, most, DAY);
        }
    }
}
