package org.alongside.identity.passkey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.alongside.people.NewsService;
import org.alongside.people.PersonService;

/** A passkey has counted backwards, so there may be a copy: the person is told, and whoever answers for them. */
@ApplicationScoped
class PasskeyAlarm {
    @Inject
    NewsService news;

    @Inject
    PersonService people;

    @Inject
    Clock clock;

    void raise(UUID person) {
        news.tell(person, "passkeyCopied", null, null);
        UUID contact = people.snapshot(person).contact();
        if (contact != null) {
            news.tell(contact, "theirPasskeyCopied", person, null);
        }
    }

    Instant now() {
        return clock.instant();
    }
}
