package org.alongside.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.alongside.platform.outbox.Message.Channel;
import org.alongside.platform.settings.Settings;
import org.jspecify.annotations.Nullable;

/** Writes to people within the caller's transaction: what is rolled back is never sent. */
@ApplicationScoped
public class Outbox {
    @Inject
    Messages messages;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** By mail; on an installation without mail it becomes a letter to print. One message, one recipient. */
    public void mail(@Nullable UUID person, String address, String title, String body) {
        boolean mail = mails() && !address.isBlank();
        add(mail ? Channel.MAIL : Channel.PAPER, person, address.strip(), title, body);
    }

    /** Whether there is a mail server at all. */
    public boolean mails() {
        return !settings.get(OutboxSettings.HOST).isEmpty();
    }

    /** A mail that lets somebody in: emptied as soon as the mail server has it, never kept, never printed. */
    public void secretMail(UUID person, String address, String title, String body) {
        messages.add(Message.secret(person, address.strip(), title, body, clock.instant()));
    }

    /** On paper, for whoever has no mail or does not want it. */
    public void letter(@Nullable UUID person, String title, String body) {
        add(Channel.PAPER, person, null, title, body);
    }

    private void add(Channel channel, @Nullable UUID person, @Nullable String address, String title, String body) {
        messages.add(new Message(channel, person, address, title, body, clock.instant()));
    }
}
