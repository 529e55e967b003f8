package org.alongside.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.alongside.identity.CurrentPerson;
import org.alongside.people.PersonService;
import org.alongside.people.PersonSnapshot;

/** The named person a member can ring. */
@Named("contact")
@RequestScoped
public class ContactView {
    private Optional<PersonSnapshot> found = Optional.empty();

    @Inject
    CurrentPerson current;

    @Inject
    PersonService people;

    @PostConstruct
    void find() {
        if (current.present()) {
            found = Optional.ofNullable(current.get().contact()).map(people::snapshot);
        }
    }

    public boolean isPresent() {
        return found.isPresent();
    }

    public String getName() {
        return found.map(PersonSnapshot::name).orElse("");
    }

    public String getFirstName() {
        return found.map(PersonSnapshot::firstName).orElse("");
    }

    public String getInitials() {
        return found.map(PersonSnapshot::initials).orElse("");
    }
}
