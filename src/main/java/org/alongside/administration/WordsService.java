package org.alongside.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.host.HostSettings;
import org.alongside.host.WordSettings;
import org.alongside.identity.Administrators;
import org.alongside.meetings.MeetingsSettings;
import org.alongside.meetings.SignalKind;
import org.alongside.platform.settings.Setting;
import org.alongside.platform.settings.Settings;
import org.alongside.platform.text.Texts;

/** The forum's own words and signals as they are now, and how they read. */
@ApplicationScoped
@Transactional
public class WordsService {
    @Inject
    Administrators administrators;

    @Inject
    SettingsService service;

    @Inject
    Settings settings;

    @Inject
    Texts texts;

    /** Words that stand on pages and in letters. */
    public List<SettingLine> words() {
        return Stream.of(
                        WordSettings.MEMBERS,
                        WordSettings.MEMBER,
                        HostSettings.ORGANISATION,
                        HostSettings.CONTACT_NAME,
                        HostSettings.CONTACT_PHONE,
                        HostSettings.CONTACT_HOURS)
                .map(Setting::key)
                .map(service::setting)
                .toList();
    }

    /** Every signal there is, agreed on or not. */
    public List<SignalLine> signals() {
        administrators.mustAct();
        Set<SignalKind> agreed = SignalKind.agreed(settings.get(MeetingsSettings.SIGNALS));
        return Stream.of(SignalKind.values())
                .map(it -> new SignalLine(it, agreed.contains(it)))
                .toList();
    }

    /** Some sentences with these words in them, in both wordings. */
    public List<Preview> previews() {
        administrators.mustAct();
        return List.of(preview(Texts.STANDARD, false), preview(Texts.EASY_READ, true));
    }

    private Preview preview(Locale locale, boolean easyRead) {
        String organisation = settings.get(HostSettings.ORGANISATION);
        return new Preview(
                easyRead,
                List.of(
                        texts.of(locale, "administration.previewMembers", settings.get(WordSettings.MEMBERS)),
                        texts.of(locale, "identity.mailWords", organisation),
                        texts.of(
                                locale,
                                "administration.previewRing",
                                settings.get(HostSettings.CONTACT_NAME),
                                settings.get(HostSettings.CONTACT_PHONE),
                                settings.get(HostSettings.CONTACT_HOURS))));
    }

    /** A signal, and whether the forum has agreed on it. */
    public record SignalLine(SignalKind kind, boolean agreed) {}

    /** How the words read in one wording. */
    public record Preview(boolean easyRead, List<String> lines) {}
}
