package org.alongside.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.alongside.platform.settings.Setting;
import org.alongside.platform.settings.SettingsGroup;

/** What an administrator can set about meetings. */
@ApplicationScoped
public class MeetingsSettings implements SettingsGroup {

    public static final Setting<Duration> HOLD = Setting.duration(
            "alongside.meetings.hold",
            "PT1M",
            "How long a place in the queue is kept while somebody gets words ready; PT0S keeps it without limit.");

    public static final Setting<Duration> QUIET = Setting.duration(
            "alongside.meetings.quiet-writing",
            "PT2M",
            "The least time for quiet writing; ending it earlier while somebody still writes asks for a reason.");

    public static final Setting<Duration> OBJECTION = Setting.duration(
            "alongside.meetings.objection-window",
            "P7D",
            "How long notes stay open after a meeting, so that people who could not come can still object.");

    /** Stop is not in it: everybody can stop a meeting, wherever they are. */
    public static final Setting<String> SIGNALS = new Setting<>(
            "alongside.meetings.signals",
            "any of slow, lost, agree, with commas between them",
            "slow, lost, agree",
            "slow, lost",
            "Which signals people can show without asking for the floor; all of them, and the forum may agree on fewer. Stop is always there.",
            false,
            true,
            SignalKind::checked);

    @Override
    public List<Setting<?>> settings() {
        return List.of(HOLD, QUIET, OBJECTION, SIGNALS);
    }
}
