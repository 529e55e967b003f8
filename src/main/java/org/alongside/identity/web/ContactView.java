package org.alongside.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.alongside.identity.CurrentPerson;
import org.alongside.people.PersonService;
import org.alongside.people.PersonSnapshot;
import org.jspecify.annotations.Nullable;

/** The named person a member can ring. */
@Named("contact")
@RequestScoped
public class ContactView {
    private @Nullable Optional<PersonSnapshot> found;

    @Inject
    CurrentPerson current;

    @Inject
    PersonService people;

    public boolean isPresent() {
        return find().isPresent();
    }

    public String getName() {
        return find().map(PersonSnapshot::name).orElse("");
    }

    public String getFirstName() {
        return find().map(PersonSnapshot::firstName).orElse("");
    }

    public String getInitials() {
        return find().map(PersonSnapshot::initials).orElse("");
    }

    private Optional<PersonSnapshot> find() {
        if (found == null) {
            found = current.present()
                    ? Optional.ofNullable(current.get().contact()).map(people::snapshot)
                    : Optional.empty();
        }
        return found;
    }
}
