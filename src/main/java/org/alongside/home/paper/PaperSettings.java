package org.alongside.home.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.alongside.platform.settings.Setting;
import org.alongside.platform.settings.SettingsGroup;

/** What an administrator can set about taking part on paper. */
@ApplicationScoped
public class PaperSettings implements SettingsGroup {
    static final Setting<Duration> SLIP_VALID = Setting.duration(
            "alongside.paper.slip-valid",
            "P90D",
            "How long the code on a reply slip works, and how long what was printed is kept; three months, because post, holidays and hospitals take time.");
    public static final Setting<Integer> CODE_TRIES = Setting.number(
            "alongside.paper.code-tries",
            20,
            3,
            100,
            "Wrong reply codes from one address within 15 minutes before it must wait; an office types many slips, and typing from paper goes wrong.");

    public static final Setting<Integer> SCAN_SIZE = Setting.number(
            "alongside.paper.scan-size",
            10,
            1,
            20,
            "Megabytes of a picture of a slip, at most; ten, because a telephone's photograph of a page has four to eight.");

    @Override
    public List<Setting<?>> settings() {
        return List.of(SLIP_VALID, CODE_TRIES, SCAN_SIZE);
    }
}
