package org.alongside.sample;

import java.util.Map;
import java.util.UUID;
import org.alongside.identity.CurrentPerson;
import org.alongside.people.PersonSnapshot;

/** The people of the sample by their short names; one of them acts at a time. */
record Cast(CurrentPerson current, Map<String, PersonSnapshot> people) {
    Cast {
        people = Map.copyOf(people);
    }

    PersonSnapshot get(String name) {
        PersonSnapshot person = people.get(name);
        if (person == null) {
            throw new IllegalArgumentException("the sample knows nobody called " + name);
        }
        return person;
    }

    UUID id(String name) {
        return get(name).id();
    }

    /** From here on this person acts. */
    void enter(String name) {
        current.actAs(get(name));
    }
}
