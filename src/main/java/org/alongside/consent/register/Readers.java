package org.alongside.consent.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.alongside.consent.ConsentSettings;
import org.alongside.consent.Leads;
import org.alongside.identity.CurrentPerson;
import org.alongside.people.PersonService;
import org.alongside.platform.Refusal;
import org.alongside.platform.settings.Settings;

/** Who may read the register: those who answer for data protection, and auditors, who change nothing. */
@ApplicationScoped
public class Readers {
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    @Inject
    Leads leads;

    @Inject
    PersonService people;

    @Inject
    Settings settings;

    @Inject
    CurrentPerson person;

    boolean reads() {
        return leads.leads() || (person.isStaff() && audits());
    }

    /** @throws Refusal FORBIDDEN unless a data protection lead or an auditor reads */
    void must() {
        person.id();
        if (!reads()) {
            throw Refusal.forbidden("consent.readerOnly");
        }
    }

    SmallCounts smallCounts() {
        return new SmallCounts(settings.get(ConsentSettings.HIDDEN_BELOW));
    }

    private boolean audits() {
        return COMMA.splitAsStream(settings.get(ConsentSettings.AUDITORS).strip())
                .filter(name -> !name.isEmpty())
                .anyMatch(people.principal(person.id())::equals);
    }
}
