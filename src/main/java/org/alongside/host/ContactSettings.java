package org.alongside.host;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.alongside.platform.settings.Setting;
import org.alongside.platform.settings.SettingsGroup;

/** Who is there for people when something is not right. */
@ApplicationScoped
public class ContactSettings implements SettingsGroup {
    public static final Setting<String> PRIVACY = Setting.text(
                    "alongside.contact.privacy",
                    "",
                    "Ruth Adeyemi, 0808 157 0199, privacy@example.org",
                    "Whom people ask about what is kept of them; a person with a telephone number, because a form answers nobody.")
            .whileRunning();
    public static final Setting<String> UPSET_READER = Setting.text(
                    "alongside.contact.upset-reader",
                    "",
                    "Amina Yusuf and Dev Patel",
                    "Who reads it when somebody writes that they are upset or that something is not right; named people, because a box that nobody reads does harm.")
            .whileRunning();
    public static final Setting<String> UPSET_WHEN = Setting.text(
                    "alongside.contact.upset-when",
                    "",
                    "on working days before 5 pm",
                    "When that is read, in words; it is no crisis line and must not look like one.")
            .whileRunning();
    public static final Setting<String> UPSET_NUMBERS = Setting.text(
                    "alongside.contact.upset-numbers",
                    "",
                    "NHS 111, Samaritans 116 123, Eastmere out of hours 0300 555 0123",
                    "Numbers somebody can ring at night and at weekends.")
            .whileRunning();

    @Override
    public List<Setting<?>> settings() {
        return List.of(PRIVACY, UPSET_READER, UPSET_WHEN, UPSET_NUMBERS);
    }
}
