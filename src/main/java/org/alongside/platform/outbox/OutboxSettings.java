package org.alongside.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.alongside.platform.settings.Setting;
import org.alongside.platform.settings.SettingsGroup;

/** What an administrator can set about mail. */
@ApplicationScoped
class OutboxSettings implements SettingsGroup {
    static final Setting<String> HOST = Setting.text(
            "alongside.mail.host",
            "",
            "smtp.example.org",
            "The mail server; empty means that every mail becomes a letter to print, so nobody is left out.");
    static final Setting<Integer> PORT = Setting.number(
                    "alongside.mail.port",
                    25,
                    1,
                    65535,
                    "The mail server's port; it is spoken to in secret where it offers that.")
            .atInstallation();
    static final Setting<String> FROM = Setting.text(
            "alongside.mail.from",
            "alongside@localhost",
            "alongside@example.org",
            "The one address all mail comes from; it must be one that your mail server may send for.");
    static final Setting<String> USER = Setting.text(
            "alongside.mail.user",
            "",
            "alongside",
            "The name to sign in at the mail server with; empty means without.");
    static final Setting<String> PASSWORD =
            Setting.secret("alongside.mail.password", "a long random word", "The password that goes with it.");

    @Override
    public List<Setting<?>> settings() {
        return List.of(HOST, PORT, FROM, USER, PASSWORD);
    }
}
