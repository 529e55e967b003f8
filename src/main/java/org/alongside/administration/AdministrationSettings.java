package org.alongside.administration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.alongside.platform.settings.Setting;
import org.alongside.platform.settings.SettingsGroup;

/** What an administrator can set about who is there for people. */
@ApplicationScoped
public class AdministrationSettings implements SettingsGroup {
    public static final Setting<String> PRIVACY = Setting.text(
                    "alongside.administration.privacy-contact",
                    "",
                    "Ruth Adeyemi, 0808 157 0199, privacy@example.org",
                    "Whom people ask about what is kept of them; a person with a telephone number, because a form answers nobody.")
            .whileRunning();
    public static final Setting<String> UPSET_READER = Setting.text(
                    "alongside.administration.upset-reader",
                    "",
                    "Amina Yusuf and Dev Patel",
                    "Who reads it when somebody writes that they are upset or that something is not right; named people, because a box that nobody reads does harm.")
            .whileRunning();
    public static final Setting<String> UPSET_WHEN = Setting.text(
                    "alongside.administration.upset-when",
                    "",
                    "on working days before 5 pm",
                    "When that is read, in words; it is no crisis line and must not look like one.")
            .whileRunning();
    public static final Setting<String> UPSET_NUMBERS = Setting.text(
                    "alongside.administration.upset-numbers",
                    "",
                    "NHS 111, Samaritans 116 123, Eastmere out of hours 0300 555 0123",
                    "Numbers somebody can ring at night and at weekends.")
            .whileRunning();

    @Override
    public List<Setting<?>> settings() {
        return List.of(PRIVACY, UPSET_READER, UPSET_WHEN, UPSET_NUMBERS);
    }
}
