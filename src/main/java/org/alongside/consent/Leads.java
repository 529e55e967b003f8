package org.alongside.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.regex.Pattern;
import org.alongside.identity.CurrentPerson;
import org.alongside.people.PersonService;
import org.alongside.people.PersonSnapshot;
import org.alongside.platform.Refusal;
import org.alongside.platform.settings.Settings;

/** Who answers for data protection here. */
@ApplicationScoped
public class Leads {
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    @Inject
    PersonService people;

    @Inject
    Settings settings;

    @Inject
    CurrentPerson person;

    public boolean leads() {
        return person.present() && person.isStaff() && among(person.get());
    }

    public UUID id() {
        return person.id();
    }

    /** @throws Refusal FORBIDDEN unless a data protection lead acts */
    public void must() {
        person.mustBeStaff();
        if (!among(person.get())) {
            throw Refusal.forbidden("consent.leadOnly");
        }
    }

    private boolean among(PersonSnapshot who) {
        return COMMA.splitAsStream(settings.get(ConsentSettings.LEADS).strip())
                .filter(name -> !name.isEmpty())
                .anyMatch(people.principal(who.id())::equals);
    }
}
