package org.alongside.host;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.alongside.platform.settings.Setting;
import org.alongside.platform.settings.SettingsGroup;

/** What an administrator can set about the organisation and its intranet. */
@ApplicationScoped
public class HostSettings implements SettingsGroup {
    public static final Setting<String> ORGANISATION = Setting.text(
                    "alongside.organisation.name",
                    null,
                    "Eastmere Council",
                    "The organisation's name, as people say it; it stands on every page and every slip.")
            .whileRunning();
    public static final Setting<String> CONTACT_NAME = Setting.text(
                    "alongside.contact.name",
                    "the involvement team",
                    "the involvement team",
                    "Who answers the number on every page, for people who have no named contact.")
            .whileRunning();
    public static final Setting<String> CONTACT_PHONE = Setting.text(
                    "alongside.contact.phone",
                    null,
                    "0808 157 0142",
                    "The telephone number on every page; somebody who is stuck must reach a person.")
            .whileRunning();
    public static final Setting<String> CONTACT_HOURS = Setting.text(
                    "alongside.contact.hours",
                    "9 am to 5 pm, Monday to Friday",
                    "9 am to 5 pm, Monday to Friday",
                    "When somebody answers that number, in words.")
            .whileRunning();
    public static final Setting<String> INTRANET = Setting.text(
            "alongside.host.url",
            "",
            "https://intranet.example.org/",
            "Where the way back to the intranet leads, for staff only; empty leaves it out.");
    public static final Setting<String> HEALTH_KEY = Setting.secret(
            "alongside.health-key",
            "a long random word",
            "Whoever sends it as X-Health-Key sees the details of the readiness check; empty shows them to nobody.");

    @Override
    public List<Setting<?>> settings() {
        return List.of(ORGANISATION, CONTACT_NAME, CONTACT_PHONE, CONTACT_HOURS, INTRANET, HEALTH_KEY);
    }
}
