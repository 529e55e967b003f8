package org.alongside.consent.receipts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.alongside.consent.ConsentSettings;
import org.alongside.consent.formats.Controller;
import org.alongside.consent.notices.RenditionSnapshot;
import org.alongside.host.HostSettings;
import org.alongside.platform.settings.Settings;
import org.alongside.platform.settings.SiteSettings;

/** The organisation as its receipts name it. */
@ApplicationScoped
public class Ourselves {
    @Inject
    Settings settings;

    Controller controller() {
        return new Controller(
                settings.get(SiteSettings.BASE_URL).toString(),
                settings.get(HostSettings.ORGANISATION),
                settings.get(HostSettings.CONTACT_NAME),
                settings.get(HostSettings.CONTACT_PHONE),
                settings.get(ConsentSettings.LEAD_MAIL),
                settings.get(ConsentSettings.ADDRESS));
    }

    /** Where a question can be read for as long as it is kept, just as it was shown. */
    static String notice(String site, RenditionSnapshot shown) {
        return site + "/consent/notice?id=" + shown.id();
    }
}
