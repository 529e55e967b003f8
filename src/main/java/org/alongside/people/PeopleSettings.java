package org.alongside.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.alongside.platform.settings.Setting;
import org.alongside.platform.settings.SettingsGroup;

/** What an administrator can set about how long people stay. */
@ApplicationScoped
public class PeopleSettings implements SettingsGroup {
    public static final Setting<Integer> FIRST_WARNING = Setting.number(
            "alongside.people.first-warning-days",
            14,
            1,
            90,
            "So many days before a member's last day the member and whoever answers for them are told; two weeks, so that post arrives in time.");
    public static final Setting<Integer> LAST_WARNING = Setting.number(
            "alongside.people.last-warning-days",
            3,
            1,
            90,
            "So many days before the last day they are told once more; three, so that a telephone call still helps.");
    public static final Setting<Integer> GRACE = Setting.number(
            "alongside.people.reading-days",
            14,
            0,
            90,
            "For so many days after their last day members can still read everything and stop any use of their words; two weeks, because nobody should be cut off by a forgotten date.");

    @Override
    public List<Setting<?>> settings() {
        return List.of(FIRST_WARNING, LAST_WARNING, GRACE);
    }
}
