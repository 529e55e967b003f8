package org.alongside.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.alongside.platform.settings.Setting;
import org.alongside.platform.settings.SettingsGroup;

/** What an organisation can set about asking. */
@ApplicationScoped
public class ConsentSettings implements SettingsGroup {
    static final Setting<Duration> ASK_AGAIN_AFTER = Setting.duration(
            "alongside.consent.ask-again-after",
            "P30D",
            "After \"not now\" a question waits this long. A month is long enough not to press anybody.");

    static final Setting<Integer> REMINDERS = Setting.number(
            "alongside.consent.reminders",
            1,
            0,
            3,
            "How often a question is shown again after \"not now\". Once, because asking twice is reminding and"
                    + " asking more often is pushing.");

    static final Setting<Duration> REST_AFTER_NO = Setting.duration(
            "alongside.consent.rest-after-no",
            "P365D",
            "After a no or a stop nobody but the person may bring the question up again for this long.");

    @Override
    public List<Setting<?>> settings() {
        return List.of(ASK_AGAIN_AFTER, REMINDERS, REST_AFTER_NO);
    }
}
