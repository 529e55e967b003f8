package org.alongside.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.regex.Pattern;
import org.alongside.identity.CurrentPerson;
import org.alongside.people.PersonSnapshot;
import org.alongside.platform.Refusal;
import org.alongside.platform.settings.Settings;

/** Who answers for data protection here. */
@ApplicationScoped
class Leads {
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    @Inject
    EntityManager em;

    @Inject
    Settings settings;

    @Inject
    CurrentPerson person;

    boolean leads() {
        return person.present() && person.isStaff() && among(person.get());
    }

    /** @throws Refusal FORBIDDEN unless a data protection lead acts */
    void must() {
        person.mustBeStaff();
        if (!among(person.get())) {
            throw Refusal.forbidden("consent.leadOnly");
        }
    }

    private boolean among(PersonSnapshot who) {
        List<String> names = COMMA.splitAsStream(
                        settings.get(ConsentSettings.LEADS).strip())
                .filter(name -> !name.isEmpty())
                .toList();
        return !names.isEmpty()
                && em.createQuery(
                                        "select count(p) from Person p where p.id = :id and p.principal in :names",
                                        Long.class)
                                .setParameter("id", who.id())
                                .setParameter("names", names)
                                .getSingleResult()
                        > 0;
    }
}
