package org.alongside.identity.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.alongside.host.HostSettings;
import org.alongside.people.PersonSnapshot;
import org.alongside.platform.Refusal;
import org.alongside.platform.outbox.Outbox;
import org.alongside.platform.settings.Settings;
import org.alongside.platform.text.Texts;

/** The words of an invitation that is mailed or sent from a telephone; the link stands on a line of its own. */
@ApplicationScoped
class InvitationMail {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

    @Inject
    Outbox outbox;

    @Inject
    Texts texts;

    @Inject
    Settings settings;

    boolean possible() {
        return outbox.mails();
    }

    void send(NewWayIn way, PersonSnapshot from, String email, String words) {
        if (email.isBlank()) {
            throw Refusal.invalid("email", "identity.emailNeeded");
        }
        if (!possible()) {
            throw Refusal.rule("identity.noMailHere");
        }
        Locale locale = way.person().easyRead() ? Texts.EASY_READ : Texts.STANDARD;
        String organisation = settings.get(HostSettings.ORGANISATION);
        outbox.secretMail(
                way.person().id(),
                email,
                texts.of(locale, "identity.mailTitle", organisation),
                texts.of(
                        locale,
                        "identity.mailBody",
                        way.person().firstName(),
                        words.isBlank() ? texts.of(locale, "identity.mailWords", organisation) : words.strip(),
                        way.link(),
                        DAY.format(way.expiresAt().atZone(ZoneId.of("Europe/London"))),
                        settings.get(HostSettings.CONTACT_PHONE),
                        from.name()));
    }

    /** Short enough for a telephone. */
    String text(NewWayIn way, PersonSnapshot from, String words) {
        Locale locale = way.person().easyRead() ? Texts.EASY_READ : Texts.STANDARD;
        return texts.of(
                locale,
                "identity.textMessage",
                way.person().firstName(),
                words.isBlank()
                        ? texts.of(locale, "identity.textWords", settings.get(HostSettings.ORGANISATION))
                        : words.strip(),
                way.link(),
                settings.get(HostSettings.CONTACT_PHONE),
                from.firstName());
    }
}
