package org.alongside.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.alongside.platform.settings.Setting;
import org.alongside.platform.settings.SettingsGroup;

/** What an administrator can set about meetings. */
@ApplicationScoped
class MeetingsSettings implements SettingsGroup {

    static final Setting<Duration> HOLD = Setting.duration(
            "alongside.meetings.hold",
            "PT1M",
            "How long a place in the queue is kept while somebody gets words ready; PT0S keeps it without limit.");

    static final Setting<Duration> QUIET = Setting.duration(
            "alongside.meetings.quiet-writing",
            "PT2M",
            "The least time for quiet writing; ending it earlier while somebody still writes asks for a reason.");

    static final Setting<Duration> OBJECTION = Setting.duration(
            "alongside.meetings.objection-window",
            "P7D",
            "How long notes stay open after a meeting, so that people who could not come can still object.");

    @Override
    public List<Setting<?>> settings() {
        return List.of(HOLD, QUIET, OBJECTION);
    }
}
