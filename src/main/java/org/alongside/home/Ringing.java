package org.alongside.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.alongside.host.HostSettings;
import org.alongside.people.PersonService;
import org.alongside.people.PersonSnapshot;
import org.alongside.platform.settings.Settings;

/** Finds who somebody can ring: their named contact, or else whoever answers for everybody. */
@ApplicationScoped
public class Ringing {
    @Inject
    PersonService people;

    @Inject
    Settings settings;

    public Ring of(PersonSnapshot me) {
        String phone = settings.get(HostSettings.CONTACT_PHONE);
        String hours = settings.get(HostSettings.CONTACT_HOURS);
        return Optional.ofNullable(me.contact())
                .map(people::snapshot)
                .map(contact -> new Ring(true, contact.name(), contact.firstName(), contact.initials(), phone, hours))
                .orElseGet(() -> {
                    String name = settings.get(HostSettings.CONTACT_NAME);
                    return new Ring(false, name, name, "", phone, hours);
                });
    }
}
