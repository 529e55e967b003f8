package org.alongside.identity.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.alongside.identity.IdentitySettings;
import org.alongside.platform.settings.Settings;

/** What day it is, and after how many days people are asked again. */
@ApplicationScoped
class Rhythm {
    @Inject
    Clock clock;

    @Inject
    Settings settings;

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return now().atZone(ZoneOffset.UTC).toLocalDate();
    }

    int reviewDays() {
        return settings.get(IdentitySettings.NEEDS_REVIEW);
    }
}
