package org.alongside.stories;

import org.alongside.people.PersonSnapshot;

/** How somebody's name stands under what everyone reads. */
public enum Attribution {
    NO_NAME,
    FIRST_NAME,
    FULL_NAME;

    public String of(PersonSnapshot person) {
        return switch (this) {
            case NO_NAME -> "";
            case FIRST_NAME -> person.firstName();
            case FULL_NAME -> person.name();
        };
    }
}
