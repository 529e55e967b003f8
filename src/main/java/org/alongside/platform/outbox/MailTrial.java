package org.alongside.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.alongside.platform.settings.Settings;

/** Tries whether the mail server takes a mail of ours, now, while somebody waits for the answer. */
@ApplicationScoped
public class MailTrial {
    @Inject
    Settings settings;

    /** Whether a mail server is set at all. */
    public boolean possible() {
        return !settings.get(OutboxSettings.HOST).isEmpty();
    }

    /** From which address and by which server; what a trial has shown holds for these alone. */
    public String way() {
        return settings.get(OutboxSettings.FROM) + " " + settings.get(OutboxSettings.HOST) + ":"
                + settings.get(OutboxSettings.PORT) + " " + settings.get(OutboxSettings.USER);
    }

    /** The one address all mail comes from. */
    public String sender() {
        return settings.get(OutboxSettings.FROM);
    }

    /** True only when the server has said that it has the mail. Not within a transaction: servers are slow. */
    public boolean taken(String address, String title, String body) {
        MailServer server = new MailServer(
                settings.get(OutboxSettings.HOST),
                settings.get(OutboxSettings.PORT),
                settings.get(OutboxSettings.FROM),
                settings.get(OutboxSettings.USER),
                settings.get(OutboxSettings.PASSWORD));
        return possible() && server.send(new Mail(UUID.randomUUID(), address, title, body)) == MailServer.Outcome.TAKEN;
    }
}
