package org.alongside.identity.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.alongside.platform.settings.Setting;
import org.alongside.platform.settings.SettingsGroup;

/** What an administrator can set about links that members ask for at the door. */
@ApplicationScoped
public class EntrySettings implements SettingsGroup {
    static final Setting<Duration> VALID = Setting.duration(
            "alongside.identity.entry-link-valid",
            "PT1H",
            "How long a link works that a member has asked for; an hour, because mail is slow and so are many hands.");
    static final Setting<Integer> FROM_ONE_PLACE = Setting.number(
            "alongside.identity.entry-links-from",
            10,
            3,
            1000,
            "How often somebody may ask for a link from one place within an hour; ten, so that a library is not shut out.");
    static final Setting<Integer> FOR_ONE_ADDRESS = Setting.number(
            "alongside.identity.entry-links-for",
            5,
            1,
            100,
            "How often a link may be asked for with one address within an hour, so that nobody's mailbox can be filled.");
    static final Setting<Integer> ALTOGETHER = Setting.number(
            "alongside.identity.entry-links-all",
            500,
            10,
            100000,
            "How many links may be asked for in a day by everybody together.");

    @Override
    public List<Setting<?>> settings() {
        return List.of(VALID, FROM_ONE_PLACE, FOR_ONE_ADDRESS, ALTOGETHER);
    }
}
