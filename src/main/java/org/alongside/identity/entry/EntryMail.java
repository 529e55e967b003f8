package org.alongside.identity.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import org.alongside.host.HostSettings;
import org.alongside.people.PersonSnapshot;
import org.alongside.platform.outbox.Outbox;
import org.alongside.platform.settings.Settings;
import org.alongside.platform.settings.SiteSettings;
import org.alongside.platform.text.Texts;

/** The words of a mail with a link that was asked for; the link stands on a line of its own. */
@ApplicationScoped
class EntryMail {
    @Inject
    Outbox outbox;

    @Inject
    Texts texts;

    @Inject
    Settings settings;

    boolean possible() {
        return outbox.mails();
    }

    Duration valid() {
        return settings.get(EntrySettings.VALID);
    }

    void send(PersonSnapshot person, String address, String token) {
        Locale locale = person.easyRead() ? Texts.EASY_READ : Texts.STANDARD;
        outbox.secretMail(
                person.id(),
                address,
                texts.of(locale, "identity.linkMailTitle", settings.get(HostSettings.ORGANISATION)),
                texts.of(
                        locale,
                        "identity.linkMailBody",
                        person.firstName(),
                        settings.get(SiteSettings.BASE_URL) + "/g/i/" + token,
                        valid().toMinutes(),
                        settings.get(HostSettings.CONTACT_PHONE)));
    }
}
