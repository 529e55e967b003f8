package org.alongside.administration.setup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alongside.consent.ConsentSettings;
import org.alongside.consent.vault.OutsidePlace;
import org.alongside.host.ContactSettings;
import org.alongside.host.HostSettings;
import org.alongside.host.WordSettings;
import org.alongside.people.PersonService;
import org.alongside.people.PersonSnapshot;
import org.alongside.platform.outbox.MailTrial;
import org.alongside.platform.settings.Setting;
import org.alongside.platform.settings.Settings;
import org.alongside.platform.settings.SiteSettings;

/** What is there now, for each item of the list: looked at each time, never remembered. */
@ApplicationScoped
public class SetUpFacts {
    private static final String PERIODS = "alongside.retention.";
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    @Inject
    Settings settings;

    @Inject
    PersonService people;

    @Inject
    OutsidePlace outside;

    @Inject
    MailTrial mail;

    /**
     * What is there.
     *
     * @param complete whether all is there that the item needs
     * @param text what it is, to be read and to be confirmed
     */
    public record Facts(boolean complete, String text) {}

    public Facts of(SetUpItem item) {
        return switch (item) {
            case ADDRESS -> new Facts(true, settings.get(SiteSettings.BASE_URL).toString());
            case ORGANISATION ->
                all(List.of(
                        HostSettings.ORGANISATION,
                        HostSettings.CONTACT_NAME,
                        HostSettings.CONTACT_PHONE,
                        HostSettings.CONTACT_HOURS));
            case PRIVACY -> privacy();
            case MAIL -> new Facts(true, mail.possible() ? mail.way() : "");
            case COLLEAGUES -> colleagues();
            case UPSET ->
                all(List.of(ContactSettings.UPSET_READER, ContactSettings.UPSET_WHEN, ContactSettings.UPSET_NUMBERS));
            case RETENTION -> retention();
            case KEYS -> new Facts(outside.signs(), settings.get(ConsentSettings.FOLDER));
            case BACKUP -> all(List.of(ConsentSettings.FOLDER));
            case WORDS -> all(List.of(WordSettings.MEMBERS, HostSettings.ORGANISATION, HostSettings.CONTACT_NAME));
        };
    }

    /** Whether mails leave here at all; without, the item is confirmed and not tried. */
    public boolean mails() {
        return mail.possible();
    }

    private Facts all(List<Setting<String>> needed) {
        List<String> found = needed.stream().map(settings::get).toList();
        return new Facts(found.stream().noneMatch(String::isBlank), joined(found));
    }

    /** A lead who has never been here may be a name that was mistyped. */
    private Facts privacy() {
        String contact = settings.get(ContactSettings.PRIVACY);
        List<String> leads = COMMA.splitAsStream(
                        settings.get(ConsentSettings.LEADS).strip())
                .flatMap(name -> people.withPrincipal(name).stream())
                .map(id -> people.snapshot(id).name())
                .toList();
        return new Facts(
                !contact.isBlank() && !leads.isEmpty(),
                joined(Stream.concat(Stream.of(contact), leads.stream()).toList()));
    }

    private Facts colleagues() {
        List<PersonSnapshot> staff = people.staff();
        return new Facts(staff.size() > 1, String.valueOf(staff.size()));
    }

    private Facts retention() {
        TreeSet<String> periods = new TreeSet<>();
        settings.all().stream()
                .filter(it -> it.key().startsWith(PERIODS))
                .forEach(it -> periods.add(it.key().substring(PERIODS.length()) + " "
                        + settings.value(it).text()));
        return new Facts(true, String.join(", ", periods));
    }

    private static String joined(List<String> parts) {
        return String.join(
                " · ",
                parts.stream()
                        .flatMap(it -> Optional.of(it).filter(text -> !text.isBlank()).stream())
                        .toList());
    }
}
