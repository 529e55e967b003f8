package org.alongside.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.alongside.people.PersonService;
import org.alongside.people.PersonSnapshot;

/** What everybody can say about themselves, and nobody else about them. */
@ApplicationScoped
@Transactional
public class OwnPageService {
    @Inject
    CurrentPerson current;

    @Inject
    PersonService people;

    public PersonSnapshot me() {
        return people.snapshot(current.id());
    }

    public void describe(String name, String describedAs, boolean easyRead) {
        people.describe(current.id(), name, describedAs, easyRead);
    }
}
