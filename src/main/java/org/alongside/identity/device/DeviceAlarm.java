package org.alongside.identity.device;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.alongside.people.NewsService;
import org.alongside.people.PersonService;
import org.alongside.platform.audit.Audit;

/** A remembered device was shown by two: the person is told, and whoever answers for them. */
@ApplicationScoped
class DeviceAlarm {
    @Inject
    NewsService news;

    @Inject
    PersonService people;

    @Inject
    Audit audit;

    void raise(UUID person) {
        news.tell(person, "deviceCopied", null, null);
        UUID contact = people.snapshot(person).contact();
        if (contact != null) {
            news.tell(contact, "theirDeviceCopied", person, null);
        }
        audit.record(null, "identity.deviceCopied", person);
    }
}
